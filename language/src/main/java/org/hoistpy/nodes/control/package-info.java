/** Blocks, branches, return, with, assert. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.control;
