package org.hoistpy.calls;

/** An inlined built-in function of one argument, the receiver of a method included. */
public abstract class InlineUnaryNode extends InlineBuiltinNode {
  public abstract Object execute(Object a);

  @Override
  public final Object execute(Object[] bound) {
    return execute(bound[0]);
  }
}
