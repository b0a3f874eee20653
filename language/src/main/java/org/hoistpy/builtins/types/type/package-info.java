/** The methods of {@code type}, of generic aliases and of unions. Uses {@code ops}; stateless. */
package org.hoistpy.builtins.types.type;
