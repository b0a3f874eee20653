/**
 * The native modules of the standard library: one sub-package each, declared with {@link
 * org.hoistpy.builtins.ModuleBuilder} and listed in {@link org.hoistpy.modules.NativeModules}. May
 * import {@code ops}, {@code objects} and {@code memory}.
 */
package org.hoistpy.modules;
