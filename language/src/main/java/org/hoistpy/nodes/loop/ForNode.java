package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;

/** {@code for} (language reference 8.3), strip-mined. */
public final class ForNode extends StatementNode {
  @Child private ForHead head;
  @Child private LoopNode loop;
  @Child private StatementNode orelse;

  /**
   * @param orelse may be null
   */
  public ForNode(ForHead head, StatementNode body, StatementNode orelse, MemoryModel mode) {
    this.head = head;
    this.loop =
        Truffle.getRuntime().createLoopNode(new Iteration(head.createAdvance(), body, mode));
    this.orelse = orelse;
  }

  @Override
  public int execute(VirtualFrame frame) {
    head.start(frame);
    int completion = (int) loop.execute(frame);
    head.leave(frame);
    if (completion != StripNode.EXHAUSTED) {
      return StripNode.afterLoop(completion);
    }
    return orelse == null ? Completion.NORMAL : orelse.execute(frame);
  }

  private static final class Iteration extends StripNode {
    @Child private ForHead.Advance advance;
    @Child private StatementNode body;

    /** How often the loop goes on: the compiler moves reads only out of what runs often. */
    private final CountingConditionProfile again = CountingConditionProfile.create();

    Iteration(ForHead.Advance advance, StatementNode body, MemoryModel mode) {
      super(mode);
      this.advance = advance;
      this.body = body;
    }

    @Override
    protected boolean head(VirtualFrame frame) {
      if (!again.profile(advance.next(frame))) {
        return false;
      }
      advance.store(frame);
      return true;
    }

    @Override
    protected int iterate(VirtualFrame frame) {
      return body.execute(frame);
    }
  }
}
