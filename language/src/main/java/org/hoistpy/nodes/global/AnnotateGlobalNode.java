package org.hoistpy.nodes.global;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.ops.AccessAnnotations;

/** Gives a global the access kind that its annotation asks for: memory-model.md section 7. */
public final class AnnotateGlobalNode extends StatementNode {
  private final GlobalCell cell;
  @Child private ExpressionNode annotation;

  public AnnotateGlobalNode(GlobalCell cell, ExpressionNode annotation) {
    this.cell = cell;
    this.annotation = annotation;
  }

  @Override
  public int execute(VirtualFrame frame) {
    AccessKind kind = AccessAnnotations.kindOf(annotation.execute(frame));
    if (kind != AccessKind.PLAIN) {
      cell.annotate(kind);
    }
    return Completion.NORMAL;
  }
}
