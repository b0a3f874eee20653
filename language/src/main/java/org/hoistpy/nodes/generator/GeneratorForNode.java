package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.loop.ForHead;
import org.hoistpy.nodes.loop.StripNode;

/** {@code for} with a suspension in its body or in its {@code else}. */
public final class GeneratorForNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  @Child private ForHead head;
  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  public GeneratorForNode(
      int stateSlot, ForHead head, StatementNode body, StatementNode orelse, MemoryModel mode) {
    super(stateSlot);
    this.head = head;
    this.loop =
        Truffle.getRuntime()
            .createLoopNode(new Iteration(stateSlot, head.createAdvance(), body, mode));
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = state(frame);
    if (state == 0) {
      head.start(frame);
    }
    if (state != IN_ELSE) {
      int completion = (int) loop.execute(frame);
      if (completion != StripNode.EXHAUSTED) {
        return StripNode.afterLoop(completion);
      }
    }
    setState(frame, 0);
    int completion = orelse == null ? Completion.NORMAL : orelse.execute(frame);
    if (completion == Completion.YIELD) {
      setState(frame, IN_ELSE);
    }
    return completion;
  }

  private static final class Iteration extends StripNode {
    private final int stateSlot;
    @Child private ForHead.Advance advance;
    @Child private StatementNode body;

    Iteration(int stateSlot, ForHead.Advance advance, StatementNode body, MemoryModel mode) {
      super(mode);
      this.stateSlot = stateSlot;
      this.advance = advance;
      this.body = body;
    }

    @Override
    protected int iterate(VirtualFrame frame) {
      boolean resumed = frame.getInt(stateSlot) == IN_BODY;
      frame.setInt(stateSlot, 0);
      if (!resumed && !advance.next(frame)) {
        return EXHAUSTED;
      }
      int completion = body.execute(frame);
      if (completion == Completion.YIELD) {
        frame.setInt(stateSlot, IN_BODY);
      }
      return completion;
    }
  }
}
