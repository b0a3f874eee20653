package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;

/** {@code for} (language reference 8.3), strip-mined. The iterator is in a slot of the frame. */
public final class ForNode extends StatementNode {
  private final int iteratorSlot;
  private final int valueSlot;
  @Child private ExpressionNode iterable;
  @Child private LoopStartNode start = LoopStartNodeGen.create();
  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  /**
   * @param iteratorSlot holds the iterator while the loop runs
   * @param valueSlot holds the item that {@code target} stores
   * @param target stores the item
   */
  public ForNode(
      int iteratorSlot,
      int valueSlot,
      ExpressionNode iterable,
      StatementNode target,
      StatementNode body,
      StatementNode orelse,
      MemoryModel mode) {
    this.iteratorSlot = iteratorSlot;
    this.valueSlot = valueSlot;
    this.iterable = iterable;
    this.loop =
        Truffle.getRuntime()
            .createLoopNode(new Iteration(iteratorSlot, valueSlot, target, body, mode));
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object items = iterable.execute(frame);
    try {
      frame.setObject(iteratorSlot, start.execute(items));
    } catch (PyException e) {
      throw e.at(iterable.span());
    }
    int completion = (int) loop.execute(frame);
    frame.clear(iteratorSlot);
    return completion != StripNode.EXHAUSTED
        ? StripNode.afterLoop(completion)
        : orelse == null ? Completion.NORMAL : orelse.execute(frame);
  }

  private static final class Iteration extends StripNode {
    private final int iteratorSlot;
    private final int valueSlot;
    @Child private LoopAdvanceNode advance = LoopAdvanceNodeGen.create();
    @Child private StatementNode target;
    @Child private StatementNode body;

    Iteration(
        int iteratorSlot,
        int valueSlot,
        StatementNode target,
        StatementNode body,
        MemoryModel mode) {
      super(mode);
      this.iteratorSlot = iteratorSlot;
      this.valueSlot = valueSlot;
      this.target = target;
      this.body = body;
    }

    @Override
    protected int iterate(VirtualFrame frame) {
      boolean more;
      try {
        more = advance.execute(frame, frame.getObject(iteratorSlot), valueSlot);
      } catch (PyException e) {
        throw e.at(((ForNode) getParent().getParent()).iterable.span());
      }
      if (!more) {
        return EXHAUSTED;
      }
      target.execute(frame);
      return body.execute(frame);
    }
  }
}
