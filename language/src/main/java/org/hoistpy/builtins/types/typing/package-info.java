/**
 * The methods of type parameters, type aliases and {@code typing.Generic} (PEP 695). Uses {@code
 * ops}; stateless.
 */
package org.hoistpy.builtins.types.typing;
