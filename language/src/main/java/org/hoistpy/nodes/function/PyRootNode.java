package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.calls.PythonCode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.thread.ThreadState;

/**
 * The root of translated Python code: a Python frame. Subclasses say how the body runs; what all
 * share is the recursion limit and the traceback entry of a frame that an exception leaves.
 */
public abstract class PyRootNode extends RootNode implements PythonCode {
  private final PyCode code;
  private final PyDict globals;
  private final Source source;
  private VariableTable variables = new VariableTable(java.util.List.of());

  protected PyRootNode(
      HoistPyLanguage language,
      FrameDescriptor descriptor,
      PyCode code,
      PyDict globals,
      Source source) {
    super(language, descriptor);
    this.code = code;
    this.globals = globals;
    this.source = source;
  }

  /** Where the frame's variables are; set once, after the body is translated. */
  public final VariableTable variables() {
    return variables;
  }

  public final void setVariables(VariableTable table) {
    variables = table;
  }

  public final PyCode code() {
    return code;
  }

  @Override
  public final PyDict globals() {
    return globals;
  }

  public final Source source() {
    return source;
  }

  /** Counts the frame; RecursionError beyond the limit, without a traceback entry of its own. */
  protected static void enter(ThreadState thread) {
    if (!thread.enter()) {
      thread.leave();
      throw tooDeep();
    }
  }

  @TruffleBoundary
  static PyException tooDeep() {
    return PyErrors.recursionError("maximum recursion depth exceeded");
  }

  /** What a frame does with an exception on its way out. */
  protected final PyException leaving(PyException e, ThreadState thread) {
    e.recordFrame(code, globals, thread);
    return e;
  }

  /**
   * The Java stack ended before the recursion limit (a very deep expression, or a limit set very
   * high): to the program it is the same error.
   */
  protected final PyException stackOverflow() {
    return tooDeep();
  }

  protected static ThreadState threadOf(Object[] arguments) {
    return (ThreadState) arguments[PyArguments.THREAD];
  }

  @Override
  public String getName() {
    return code.name();
  }

  @Override
  public String getQualifiedName() {
    return code.info().qualifiedName();
  }

  @Override
  public boolean isCloningAllowed() {
    return true;
  }

  @Override
  @TruffleBoundary
  public SourceSection getSourceSection() {
    int line = code.info().firstLine();
    if (source == null || !source.hasCharacters() || line < 1 || line > source.getLineCount()) {
      return null;
    }
    return source.createSection(line);
  }

  @Override
  public String toString() {
    return code.info().qualifiedName();
  }
}
