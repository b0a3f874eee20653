package org.hoistpy.calls;

/** An inlined built-in function of three arguments, the receiver of a method included. */
public abstract class InlineTernaryNode extends InlineBuiltinNode {
  public abstract Object execute(Object a, Object b, Object c);

  @Override
  public final Object execute(Object[] bound) {
    return execute(bound[0], bound[1], bound[2]);
  }
}
