package org.hoistpy.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.HoistPyContext;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/** An expression statement of interactive code: shown by {@code sys.displayhook}. */
public final class DisplayNode extends StatementNode {
  @Child private ExpressionNode expression;

  public DisplayNode(ExpressionNode expression) {
    this.expression = expression;
  }

  @Override
  public int execute(VirtualFrame frame) {
    show(expression.execute(frame));
    return Completion.NORMAL;
  }

  @TruffleBoundary
  private static void show(Object value) {
    if (HoistPyContext.get().modules().getString("sys") instanceof PyModule sys) {
      Calls.call(Attributes.get(sys, "displayhook"), value);
    }
  }
}
