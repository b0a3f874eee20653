package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.generator.UnawaitedCoroutines;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.weak.Finalization;

/**
 * Calling a generator function or an {@code async def}: binds the arguments in a frame that the
 * generator or coroutine keeps.
 */
public final class GeneratorFunctionRootNode extends PyRootNode {
  @Children private final StatementNode[] prologue;

  @CompilationFinal(dimensions = 1)
  private final int[] stateSlots;

  private final GeneratorRootNode resume;
  private final ResumableKind kind;
  private final UnawaitedCoroutines watch;
  private final boolean cleaning;
  private final Object name;
  private final Object qualifiedName;

  /**
   * @param watch told of new coroutines; null for other kinds
   * @param cleaning whether there is something to do when the generator is abandoned
   */
  public GeneratorFunctionRootNode(
      HoistPyLanguage language,
      FrameDescriptor descriptor,
      PyCode code,
      PyDict globals,
      Source source,
      StatementNode[] prologue,
      int[] stateSlots,
      GeneratorRootNode resume,
      ResumableKind kind,
      UnawaitedCoroutines watch,
      boolean cleaning) {
    super(language, descriptor, code, globals, source);
    this.prologue = prologue;
    this.stateSlots = stateSlots;
    this.resume = resume;
    this.kind = kind;
    this.watch = watch;
    this.cleaning = cleaning;
    this.name = Strings.of(code.name());
    this.qualifiedName = Strings.of(code.info().qualifiedName());
  }

  @Override
  @ExplodeLoop
  protected Object run(VirtualFrame frame) {
    for (StatementNode statement : prologue) {
      statement.execute(frame);
    }
    for (int slot : stateSlots) {
      frame.setInt(slot, 0);
    }
    PyFunction function = PyArguments.function(frame);
    MaterializedFrame state = frame.materialize();
    PyResumable made = make(PyArguments.thread(frame), function, state);
    // Where the frame object will be: what makes it needs to know whose frame it is.
    state.setObject(FrameSlots.FRAME, made);
    if (cleaning) {
      Finalization.watch(made);
    }
    return made;
  }

  /**
   * @param function null for code that is run as a module
   */
  private PyResumable make(ThreadState thread, PyFunction function, MaterializedFrame state) {
    RootCallTarget target = resume.getCallTarget();
    if (function == null) {
      return make(thread, state, target, code(), name, qualifiedName);
    }
    Object shown = function.name() == null ? name : function.name();
    Object full = function.qualifiedName() == null ? qualifiedName : function.qualifiedName();
    return make(thread, state, target, function.code(), shown, full);
  }

  private PyResumable make(
      ThreadState thread,
      MaterializedFrame state,
      RootCallTarget target,
      PyCode made,
      Object shown,
      Object full) {
    if (kind == ResumableKind.GENERATOR) {
      return new PyGenerator(state, target, made, shown, full);
    }
    if (kind == ResumableKind.ASYNC_GENERATOR) {
      return new PyAsyncGenerator(state, target, made, shown, full);
    }
    PyCoroutine coroutine = new PyCoroutine(state, target, made, shown, full);
    int depth = thread.coroutineOriginDepth();
    if (depth > 0) {
      coroutine.setOrigin(CoroutineOrigin.ofPresent(depth));
    }
    watch.watch(coroutine);
    return coroutine;
  }
}
