package org.hoistpy.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A statement. */
public abstract class StatementNode extends PyNode {
  private int line;

  /**
   * The line on which a trace function is told of the statement; 0 for what is only a part of one.
   */
  public final int line() {
    return line;
  }

  /** Marks a statement of the program. */
  public final void setLine(int newLine) {
    line = newLine;
  }

  /** Runs the statement; the result is a constant of {@link Completion}. */
  public abstract int execute(VirtualFrame frame);
}
