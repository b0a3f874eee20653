/**
 * Built-in types and functions. {@link org.hoistpy.builtins.TypeBuilder} and {@link
 * org.hoistpy.builtins.ModuleBuilder} are the contract by which they are declared; {@link
 * org.hoistpy.builtins.Builtins} installs them once per JVM. May import {@code ops}, {@code calls},
 * {@code objects}, {@code text}.
 */
package org.hoistpy.builtins;
