/** The built-in functions, by family. May import {@code ops} and {@code objects}. Stateless. */
package org.hoistpy.builtins.functions;
