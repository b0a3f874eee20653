/**
 * The attributes of functions, methods, code, cells, modules and the singletons. Uses {@code ops};
 * stateless.
 */
package org.hoistpy.builtins.types.function;
