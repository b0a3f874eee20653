/** The import statements. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.imports;
