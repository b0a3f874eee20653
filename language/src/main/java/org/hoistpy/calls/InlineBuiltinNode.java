package org.hoistpy.calls;

import com.oracle.truffle.api.nodes.Node;

/**
 * A built-in function in the form that call sites inline. Each call site has a node of its own, so
 * its specialisations see that site's types only.
 */
public abstract class InlineBuiltinNode extends Node {
  /** Runs the function on bound arguments, the receiver first. */
  public abstract Object execute(Object[] bound);
}
