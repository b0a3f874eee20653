/**
 * What the command line hands to the language: how a program was asked to start.
 *
 * <p>{@link org.hoistpy.main.CommandLine} is pure Java and imports nothing of the runtime, so that
 * the launcher can use it without loading the language. Its values are immutable and may be shared
 * between threads.
 */
package org.hoistpy.main;
