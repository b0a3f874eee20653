/**
 * Python objects as data: layouts, no semantics. The semantics are in {@code ops} and {@code
 * builtins}. May import {@code memory}, {@code text} and Truffle; nothing above.
 *
 * <p>Thread-safety is stated per class; built-in containers stay intact under races.
 */
package org.hoistpy.objects;
