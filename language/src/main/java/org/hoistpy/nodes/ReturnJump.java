package org.hoistpy.nodes;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * A {@code return} in compiled code: a jump to the function's end, past the statements around it,
 * which need not ask how their parts ended. The value is in the frame's {@link FrameSlots#RETURN}
 * slot. Interpreted code answers {@link Completion#RETURN} instead, which costs less there.
 * Stateless.
 */
public final class ReturnJump extends ControlFlowException {
  private static final long serialVersionUID = 1L;

  public static final ReturnJump JUMP = new ReturnJump();

  private ReturnJump() {}
}
