package org.hoistpy.nodes.global;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.AccessAnnotations;

/** Gives a global the access kind that its annotation asks for: memory-model.md section 7. */
public final class AnnotateGlobalNode extends StatementNode {
  private final GlobalCell cell;
  private final PyDict globals;
  @Child private ExpressionNode annotation;

  public AnnotateGlobalNode(GlobalCell cell, PyDict globals, ExpressionNode annotation) {
    this.cell = cell;
    this.globals = globals;
    this.annotation = annotation;
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object value = annotation.execute(frame);
    try {
      AccessAnnotations.annotate(cell, value, globals);
    } catch (PyException e) {
      throw e.at(span());
    }
    return Completion.NORMAL;
  }
}
