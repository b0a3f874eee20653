/** The match statement. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.pattern;
