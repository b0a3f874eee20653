package org.hoistpy.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.LoopJump;
import org.hoistpy.nodes.ReturnJump;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.operator.ConditionNode;
import org.hoistpy.objects.exception.PyErrors;

/** Statements of a line or two. */
public final class SimpleStatements {
  private SimpleStatements() {}

  /** An expression for its effect. */
  public static final class Evaluate extends StatementNode {
    @Child private ExpressionNode expression;

    public Evaluate(ExpressionNode expression) {
      this.expression = expression;
    }

    @Override
    public int execute(VirtualFrame frame) {
      expression.execute(frame);
      return Completion.NORMAL;
    }
  }

  /** {@code return}. */
  public static final class Return extends StatementNode {
    /** Whether no statement around it has anything to do when it is left. */
    private final boolean jumps;

    @Child private ExpressionNode value;

    public Return(ExpressionNode value) {
      this(value, false);
    }

    /**
     * @param jumps whether compiled code may leave by {@link ReturnJump}
     */
    public Return(ExpressionNode value, boolean jumps) {
      this.value = value;
      this.jumps = jumps;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setObject(FrameSlots.RETURN, value.execute(frame));
      if (jumps && CompilerDirectives.inCompiledCode()) {
        throw ReturnJump.JUMP;
      }
      return Completion.RETURN;
    }
  }

  /** {@code pass}, {@code break}, {@code continue}: completes in a fixed way. */
  public static final class Complete extends StatementNode {
    private final int completion;
    private final LoopJump jump;

    public Complete(int completion) {
      this(completion, null);
    }

    /**
     * @param jump how compiled code may leave; null where a statement in between has something to
     *     do
     */
    public Complete(int completion, LoopJump jump) {
      this.completion = completion;
      this.jump = jump;
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (jump != null && CompilerDirectives.inCompiledCode()) {
        throw jump;
      }
      return completion;
    }
  }

  /** {@code if}; the parts may be null where empty. */
  public static final class If extends StatementNode {
    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode orelse;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public If(ConditionNode test, StatementNode body, StatementNode orelse) {
      this.test = test;
      this.body = body;
      this.orelse = orelse;
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (profile.profile(test.executeCondition(frame))) {
        return body.execute(frame);
      }
      return orelse == null ? Completion.NORMAL : orelse.execute(frame);
    }
  }

  /** {@code assert}. */
  public static final class Assert extends StatementNode {
    @Child private ConditionNode test;
    @Child private ExpressionNode message;

    public Assert(ConditionNode test, ExpressionNode message) {
      this.test = test;
      this.message = message;
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (!test.executeCondition(frame)) {
        throw (message == null
                ? PyErrors.assertionError()
                : PyErrors.assertionError(message.execute(frame)))
            .at(span());
      }
      return Completion.NORMAL;
    }
  }
}
