/** The methods of read-only mapping views. Uses {@code ops}; stateless. */
package org.hoistpy.builtins.types.mappingproxy;
