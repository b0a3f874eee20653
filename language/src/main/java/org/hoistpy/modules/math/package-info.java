/**
 * The module {@code math} (library reference, numeric and mathematical modules). The functions
 * follow the reference implementation's algorithms where these fix the last bit of the result.
 *
 * <p>May import {@code ops}, {@code objects} and {@code builtins}. Stateless.
 */
package org.hoistpy.modules.math;
