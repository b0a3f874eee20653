package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.ops.Delegation;
import org.hoistpy.ops.ResumeNode;

/** {@code result = yield from iterable} as a statement (PEP 380). */
public final class YieldFromNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int iteratorSlot;
  private final int resultSlot;
  @Child private ExpressionNode iterable;
  @Child private ResumeNode resume = ResumeNode.create();

  public YieldFromNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode iterable) {
    super(stateSlot);
    this.iteratorSlot = iteratorSlot;
    this.resultSlot = resultSlot;
    this.iterable = iterable;
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object sent = PyNone.NONE;
    if (state(frame) == 0) {
      Object items = iterable.execute(frame);
      try {
        frame.setObject(iteratorSlot, Delegation.iterator(items));
      } catch (PyException e) {
        throw e.at(span());
      }
    } else {
      sent = frame.getObject(FrameSlots.SENT);
      setState(frame, 0);
    }
    frame.setObject(FrameSlots.DELEGATE, null);
    return advance(frame, frame.getObject(iteratorSlot), sent);
  }

  private int advance(VirtualFrame frame, Object iterator, Object sent) {
    Object item;
    Object result;
    try {
      if (iterator instanceof PyGenerator generator && !(sent instanceof PyException)) {
        item = resume.execute(thread(frame), generator, sent, null);
        result = item == null ? generator.takeResult() : null;
      } else {
        Delegation.Step step = Delegation.step(iterator, sent);
        item = step.item();
        result = step.result();
      }
    } catch (PyException e) {
      throw e.at(span());
    }
    if (item != null) {
      frame.setObject(FrameSlots.RETURN, item);
      frame.setObject(FrameSlots.DELEGATE, iterator);
      setState(frame, SUSPENDED);
      return Completion.YIELD;
    }
    frame.clear(iteratorSlot);
    frame.setObject(resultSlot, result == null ? PyNone.NONE : result);
    return Completion.NORMAL;
  }
}
