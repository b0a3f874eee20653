/** Operators over unboxed and boxed operands. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.operator;
