package org.hoistpy.nodes;

/** The slots that every Python frame has in front of its variables. */
public final class FrameSlots {
  /** The value of a RETURN or YIELD completion. */
  public static final int RETURN = 0;

  /** Generators: what {@code send} or {@code throw} brought. */
  public static final int SENT = 1;

  /** Generators: what {@code yield from} delegates to at the moment. */
  public static final int DELEGATE = 2;

  /** The frame object, once someone needed it: null until then. */
  public static final int FRAME = 3;

  /** The line of the statement that runs, as an int; only statements that can be seen note it. */
  public static final int LINE = 4;

  /** The first slot for variables. */
  public static final int FIRST = 5;

  private FrameSlots() {}
}
