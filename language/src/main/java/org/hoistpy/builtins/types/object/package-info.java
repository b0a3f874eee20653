/** The methods of {@code object}. Uses {@code ops}; stateless. */
package org.hoistpy.builtins.types.object;
