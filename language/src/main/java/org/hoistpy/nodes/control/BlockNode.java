package org.hoistpy.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;

/** Statements in sequence. */
public final class BlockNode extends StatementNode {
  @Children private final StatementNode[] statements;

  public BlockNode(StatementNode... statements) {
    this.statements = statements;
  }

  @Override
  @ExplodeLoop
  public int execute(VirtualFrame frame) {
    for (StatementNode statement : statements) {
      int completion = statement.execute(frame);
      if (completion != Completion.NORMAL) {
        return completion;
      }
    }
    return Completion.NORMAL;
  }
}
