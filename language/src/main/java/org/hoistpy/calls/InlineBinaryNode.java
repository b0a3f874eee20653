package org.hoistpy.calls;

/** An inlined built-in function of two arguments, the receiver of a method included. */
public abstract class InlineBinaryNode extends InlineBuiltinNode {
  public abstract Object execute(Object a, Object b);

  @Override
  public final Object execute(Object[] bound) {
    return execute(bound[0], bound[1]);
  }
}
