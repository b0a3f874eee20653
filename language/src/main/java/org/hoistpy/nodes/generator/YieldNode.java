package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.exception.PyException;

/**
 * {@code result = yield value} as a statement: the translator gives every {@code yield} inside an
 * expression one of its own, in evaluation order.
 */
public final class YieldNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int resultSlot;
  @Child private ExpressionNode value;

  public YieldNode(int stateSlot, int resultSlot, ExpressionNode value) {
    super(stateSlot);
    this.resultSlot = resultSlot;
    this.value = value;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (state(frame) == 0) {
      frame.setObject(FrameSlots.RETURN, value.execute(frame));
      setState(frame, SUSPENDED);
      return Completion.YIELD;
    }
    setState(frame, 0);
    Object sent = frame.getObject(FrameSlots.SENT);
    if (sent instanceof PyException thrown) {
      throw thrown.at(span());
    }
    frame.setObject(resultSlot, sent);
    return Completion.NORMAL;
  }
}
