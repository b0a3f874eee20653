/** raise, try and their frames. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.exception;
