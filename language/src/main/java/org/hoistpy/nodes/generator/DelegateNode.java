package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.ops.Delegation;
import org.hoistpy.ops.ResumeNode;

/**
 * Drives an iterator on behalf of {@code yield from} and {@code await}: what it yields, the frame
 * yields; what is sent to the frame goes to it. The iterator is in a slot meanwhile.
 */
final class DelegateNode extends Node {
  private final int iteratorSlot;
  @Child private ResumeNode resume = ResumeNode.create();

  DelegateNode(int iteratorSlot) {
    this.iteratorSlot = iteratorSlot;
  }

  /** Begins; as {@link #resume}. */
  Object start(VirtualFrame frame, Object iterator) {
    frame.setObject(iteratorSlot, iterator);
    return advance(frame, iterator, PyNone.NONE);
  }

  /** The result of the iterator, or null when the frame suspends with what it yielded. */
  Object resume(VirtualFrame frame) {
    Object sent = frame.getObject(FrameSlots.SENT);
    frame.setObject(FrameSlots.DELEGATE, null);
    return advance(frame, frame.getObject(iteratorSlot), sent);
  }

  private Object advance(VirtualFrame frame, Object iterator, Object sent) {
    Object item;
    Object result;
    if (iterator instanceof PyResumable generator && !(sent instanceof PyException)) {
      item = resume.execute(PyArguments.thread(frame), generator, sent, null);
      result = item == null ? generator.takeResult() : null;
    } else {
      Delegation.Step step = Delegation.step(iterator, sent);
      item = step.item();
      result = step.result();
    }
    if (item != null) {
      frame.setObject(FrameSlots.RETURN, item);
      frame.setObject(FrameSlots.DELEGATE, iterator);
      return null;
    }
    frame.clear(iteratorSlot);
    return result == null ? PyNone.NONE : result;
  }
}
