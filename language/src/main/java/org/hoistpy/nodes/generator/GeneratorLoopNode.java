package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.loop.StripNode;

/** A loop with a suspension in its body or in its {@code else}. */
abstract class GeneratorLoopNode extends GeneratorState {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  GeneratorLoopNode(int stateSlot, Iteration iteration, StatementNode orelse) {
    super(stateSlot);
    this.loop = Truffle.getRuntime().createLoopNode(iteration);
    this.orelse = orelse;
  }

  /** What happens once, before the first iteration. */
  abstract void start(VirtualFrame frame);

  /** The loop ended: what it ran over is kept alive no longer. */
  abstract void leave(VirtualFrame frame);

  @Override
  public final int execute(VirtualFrame frame) {
    int state = state(frame);
    if (state == 0) {
      start(frame);
    }
    if (state != IN_ELSE) {
      int completion = (int) loop.execute(frame);
      if (completion != Completion.YIELD) {
        leave(frame);
      }
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

  /** One round: the loop's head, unless the body is being resumed, and the body. */
  abstract static class Iteration extends StripNode {
    private final int stateSlot;
    @Child private StatementNode body;

    Iteration(int stateSlot, StatementNode body, MemoryModel mode) {
      super(mode);
      this.stateSlot = stateSlot;
      this.body = body;
    }

    /** Whether there is another round. */
    abstract boolean advance(VirtualFrame frame);

    @Override
    protected final boolean head(VirtualFrame frame) {
      boolean resumed = frame.getInt(stateSlot) == IN_BODY;
      frame.setInt(stateSlot, 0);
      return resumed || advance(frame);
    }

    @Override
    protected final int iterate(VirtualFrame frame) {
      int completion = body.execute(frame);
      if (completion == Completion.YIELD) {
        frame.setInt(stateSlot, IN_BODY);
      }
      return completion;
    }
  }
}
