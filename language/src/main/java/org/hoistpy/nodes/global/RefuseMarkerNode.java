package org.hoistpy.nodes.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.AccessAnnotations;

/**
 * The annotation of a local variable or of a target that is no name: Python does not keep it, so
 * {@code Volatile} and {@code Atomic} are refused instead of being without effect (memory-model.md
 * section 7). Asked once.
 */
public final class RefuseMarkerNode extends StatementNode {
  private final String target;
  private final String annotation;
  private final PyDict globals;
  @CompilationFinal private boolean asked;

  /**
   * @param target the text of what is annotated
   * @param annotation the text of the annotation
   */
  public RefuseMarkerNode(String target, String annotation, PyDict globals) {
    this.target = target;
    this.annotation = annotation;
    this.globals = globals;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (!asked) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      try {
        AccessAnnotations.refuse(target, Strings.of(annotation), globals);
      } catch (PyException e) {
        throw raised(e);
      }
      asked = true;
    }
    return Completion.NORMAL;
  }
}
