/** Module globals over their cells. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.global;
