/** Function and class-body roots, function creation. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.function;
