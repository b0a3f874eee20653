package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;

/** A statement that yields what another iterator yields, and stores what that returns (PEP 380). */
abstract class DelegationNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int resultSlot;
  @Child private ExpressionNode operand;
  @Child private DelegateNode delegate;

  DelegationNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode operand) {
    super(stateSlot);
    this.resultSlot = resultSlot;
    this.operand = operand;
    this.delegate = new DelegateNode(iteratorSlot);
  }

  /** The iterator of the operand's value. */
  abstract Object iterator(VirtualFrame frame, Object value);

  @Override
  public final int execute(VirtualFrame frame) {
    Object result;
    if (state(frame) == 0) {
      Object value = operand.execute(frame);
      try {
        result = delegate.start(frame, iterator(frame, value));
      } catch (PyException e) {
        throw raised(e);
      }
    } else {
      setState(frame, 0);
      try {
        result = delegate.resume(frame);
      } catch (PyException e) {
        throw raised(e);
      }
    }
    if (result == null) {
      setState(frame, SUSPENDED);
      return Completion.YIELD;
    }
    frame.setObject(resultSlot, result);
    return Completion.NORMAL;
  }
}
