/** Attribute access. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.attribute;
