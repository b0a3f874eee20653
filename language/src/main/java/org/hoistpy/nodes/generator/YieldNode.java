package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.AsyncYield;

/**
 * {@code result = yield value} as a statement: the translator gives every {@code yield} inside an
 * expression one of its own, in evaluation order.
 */
public final class YieldNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int resultSlot;
  private final boolean asynchronous;
  @Child private ExpressionNode value;

  /**
   * @param asynchronous in an asynchronous generator
   */
  public YieldNode(int stateSlot, int resultSlot, boolean asynchronous, ExpressionNode value) {
    super(stateSlot);
    this.resultSlot = resultSlot;
    this.asynchronous = asynchronous;
    this.value = value;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (state(frame) == 0) {
      Object item = value.execute(frame);
      frame.setObject(FrameSlots.RETURN, asynchronous ? new AsyncYield(item) : item);
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
