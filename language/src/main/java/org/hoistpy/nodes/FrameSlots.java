package org.hoistpy.nodes;

/** The slots that every Python frame has in front of its variables. */
public final class FrameSlots {
  /** The value of a RETURN or YIELD completion. */
  public static final int RETURN = 0;

  /** Generators: what {@code send} or {@code throw} brought. */
  public static final int SENT = 1;

  /** Generators: what {@code yield from} delegates to at the moment. */
  public static final int DELEGATE = 2;

  /** The dict that {@code locals()} gave out for this frame: the same at every call. */
  public static final int LOCALS = 3;

  /** The first slot for variables. */
  public static final int FIRST = 4;

  private FrameSlots() {}
}
