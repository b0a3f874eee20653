/** Calls and their argument forms. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.call;
