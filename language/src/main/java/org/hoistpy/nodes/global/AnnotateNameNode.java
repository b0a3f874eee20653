package org.hoistpy.nodes.global;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.AccessAnnotations;

/**
 * Before a class body annotates a name: TypeError when it asked for another access kind before,
 * since {@code __annotations__} will tell of the last one only (memory-model.md section 7).
 */
public final class AnnotateNameNode extends StatementNode {
  private final String name;
  @Child private ExpressionNode annotations;
  @Child private ExpressionNode annotation;

  public AnnotateNameNode(ExpressionNode annotations, String name, ExpressionNode annotation) {
    this.name = name;
    this.annotations = annotations;
    this.annotation = annotation;
  }

  @Override
  public int execute(VirtualFrame frame) {
    try {
      AccessAnnotations.checkAgain(annotations.execute(frame), name, annotation.execute(frame));
    } catch (PyException e) {
      throw e.at(span());
    }
    return Completion.NORMAL;
  }
}
