/** Names of class bodies and of exec with a mapping. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.name;
