/**
 * Runs Python programs inside this JVM and compares what they print with what CPython 3.12 prints.
 *
 * <p>{@code NAME.py} lies beside {@code NAME.out} (standard output), and if there is any {@code
 * NAME.err} (standard error, without the program's folder) and {@code NAME.exit} (the exit code).
 * Tests here may run in any order, one at a time.
 */
package org.hoistpy.tests.script;
