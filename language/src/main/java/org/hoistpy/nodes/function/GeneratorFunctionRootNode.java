package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/** Calling a generator function: binds the arguments in a frame that the generator keeps. */
public final class GeneratorFunctionRootNode extends PyRootNode {
  @Children private final StatementNode[] prologue;

  @CompilationFinal(dimensions = 1)
  private final int[] stateSlots;

  private final GeneratorRootNode resume;
  private final Object name;
  private final Object qualifiedName;

  public GeneratorFunctionRootNode(
      HoistPyLanguage language,
      FrameDescriptor descriptor,
      PyCode code,
      PyDict globals,
      Source source,
      StatementNode[] prologue,
      int[] stateSlots,
      GeneratorRootNode resume) {
    super(language, descriptor, code, globals, source);
    this.prologue = prologue;
    this.stateSlots = stateSlots;
    this.resume = resume;
    this.name = Strings.of(code.name());
    this.qualifiedName = Strings.of(code.info().qualifiedName());
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    for (StatementNode statement : prologue) {
      statement.execute(frame);
    }
    for (int slot : stateSlots) {
      frame.setInt(slot, 0);
    }
    PyFunction function = PyArguments.function(frame);
    return new PyGenerator(
        frame.materialize(),
        resume.getCallTarget(),
        code(),
        function.name() == null ? name : function.name(),
        function.qualifiedName() == null ? qualifiedName : function.qualifiedName());
  }
}
