/**
 * The tests of the whole: what a user sees of programs, of the command and of the compiled code.
 *
 * <p>May import everything of the project. One JVM runs all of them, with the JIT on.
 */
package org.hoistpy.tests;
