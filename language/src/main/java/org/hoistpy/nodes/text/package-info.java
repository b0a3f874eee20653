/** f-strings. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.text;
