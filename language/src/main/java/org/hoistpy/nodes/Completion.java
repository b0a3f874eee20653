package org.hoistpy.nodes;

/**
 * How a statement ended. Small integers instead of control-flow exceptions: they cost nothing in
 * the interpreter and fold in compiled code.
 */
public final class Completion {
  public static final int NORMAL = 0;
  public static final int BREAK = 1;
  public static final int CONTINUE = 2;

  /** The value is in the frame's {@link FrameSlots#RETURN} slot. */
  public static final int RETURN = 3;

  /** A generator suspends; the value is in the frame's {@link FrameSlots#RETURN} slot. */
  public static final int YIELD = 4;

  private Completion() {}
}
