package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/** Makes the function object of a {@code def} or {@code lambda} (language reference 8.7). */
public final class MakeFunctionNode extends ExpressionNode {
  private final PyCode code;
  private final PyDict globals;
  @Children private final ExpressionNode[] defaults;

  @CompilationFinal(dimensions = 1)
  private final String[] keywordDefaultNames;

  @Children private final ExpressionNode[] keywordDefaults;

  @CompilationFinal(dimensions = 1)
  private final int[] closureSlots;

  @Child private ExpressionNode annotations;

  /**
   * @param closureSlots the frame slots of the cells, in the order of {@code co_freevars}
   * @param annotations makes the dict of annotations, or null
   */
  public MakeFunctionNode(
      PyCode code,
      PyDict globals,
      ExpressionNode[] defaults,
      String[] keywordDefaultNames,
      ExpressionNode[] keywordDefaults,
      int[] closureSlots,
      ExpressionNode annotations) {
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaultNames = keywordDefaultNames;
    this.keywordDefaults = keywordDefaults;
    this.closureSlots = closureSlots;
    this.annotations = annotations;
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object[] values = null;
    if (defaults.length > 0) {
      values = new Object[defaults.length];
      for (int i = 0; i < defaults.length; i++) {
        values[i] = defaults[i].execute(frame);
      }
    }
    PyDict keywords = null;
    if (keywordDefaults.length > 0) {
      keywords = new PyDict();
      for (int i = 0; i < keywordDefaults.length; i++) {
        keywords.put(Strings.of(keywordDefaultNames[i]), keywordDefaults[i].execute(frame));
      }
    }
    Object notes = annotations == null ? null : annotations.execute(frame);
    PyCell[] closure = new PyCell[closureSlots.length];
    for (int i = 0; i < closureSlots.length; i++) {
      closure[i] = (PyCell) frame.getObject(closureSlots[i]);
    }
    PyFunction function = new PyFunction(code, globals, closure, values, keywords);
    if (notes != null) {
      function.setAnnotations(notes);
    }
    function.setModule(moduleName());
    return function;
  }

  @com.oracle.truffle.api.CompilerDirectives.TruffleBoundary
  private Object moduleName() {
    return globals.getString("__name__");
  }
}
