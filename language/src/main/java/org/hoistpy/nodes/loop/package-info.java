/** Loops, strip-mined as memory-model.md section 5 asks. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.loop;
