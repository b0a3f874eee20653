/**
 * The command {@code hoistpy}: reads the command line, starts the engine and hands the program to
 * the language.
 *
 * <p>Knows the language only by its identifier and by {@link org.hoistpy.main.CommandLine}. Each
 * process runs it once, on one thread.
 */
package org.hoistpy.launcher;
