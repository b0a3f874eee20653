/**
 * The methods of the built-in types: a package for each family of types. May import {@code ops},
 * {@code objects} and {@code builtins}. Installed once, before any program runs; stateless.
 */
package org.hoistpy.builtins.types;
