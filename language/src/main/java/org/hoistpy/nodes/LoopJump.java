package org.hoistpy.nodes;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * A {@code break} or {@code continue} in compiled code: a jump to the end of the loop's body, past
 * the statements around it. Interpreted code answers the {@link Completion} instead. Stateless.
 */
public final class LoopJump extends ControlFlowException {
  private static final long serialVersionUID = 1L;

  public static final LoopJump BREAK = new LoopJump(Completion.BREAK);
  public static final LoopJump CONTINUE = new LoopJump(Completion.CONTINUE);

  private final int completion;

  private LoopJump(int completion) {
    this.completion = completion;
  }

  public int completion() {
    return completion;
  }
}
