/** Displays, comprehensions' results, unpacking. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.collection;
