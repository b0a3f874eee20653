/** Constants. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.literal;
