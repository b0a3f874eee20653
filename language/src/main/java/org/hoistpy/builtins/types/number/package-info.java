/**
 * The methods of int, bool, float and complex. What the operators do is described once, in {@link
 * org.hoistpy.ops.NumberOperators}; the classes here install it under each type's method names.
 *
 * <p>May import {@code ops}, {@code objects} and {@code builtins}. Stateless.
 */
package org.hoistpy.builtins.types.number;
