/**
 * Module {@code _sre}, what the standard library's {@code re} stands on. Patterns run on TRegex;
 * those that it does not support run on a backtracking machine for the code that {@code
 * re._compiler} produces. Patterns and matches are immutable and may be shared by threads.
 *
 * <p>Uses objects, ops and the base classes of inlined built-ins.
 */
package org.hoistpy.modules.re;
