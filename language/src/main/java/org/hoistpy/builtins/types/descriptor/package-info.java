/**
 * The methods of descriptor types: property, static and class methods, {@code super}, slot members,
 * built-in methods. Uses {@code ops}; stateless.
 */
package org.hoistpy.builtins.types.descriptor;
