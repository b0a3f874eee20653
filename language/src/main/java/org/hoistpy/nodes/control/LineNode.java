package org.hoistpy.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;

/**
 * Notes the line of a statement that runs code which can see it: {@code f_lineno}. In compiled code
 * the note is part of the virtual frame and costs nothing.
 */
public final class LineNode extends StatementNode {
  private final int line;
  @Child private StatementNode statement;

  public LineNode(int line, StatementNode statement) {
    this.line = line;
    this.statement = statement;
  }

  @Override
  public int execute(VirtualFrame frame) {
    frame.setInt(FrameSlots.LINE, line);
    return statement.execute(frame);
  }
}
