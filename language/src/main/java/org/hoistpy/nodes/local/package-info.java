/** Local variables and closure cells. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.local;
