package org.hoistpy.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A statement. */
public abstract class StatementNode extends PyNode {
  /** Runs the statement; the result is a constant of {@link Completion}. */
  public abstract int execute(VirtualFrame frame);
}
