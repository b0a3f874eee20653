package org.hoistpy.nodes.function;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Arrays;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.calls.PythonCode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.trace.Tracing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.thread.ThreadState;

/**
 * The root of translated Python code: a Python frame. Subclasses say how the body runs; what all
 * share is the recursion limit and the traceback entry of a frame that an exception leaves.
 */
public abstract class PyRootNode extends RootNode implements PythonCode, PyFrame.Owner {
  private static final int LAST_TIER = 2;

  private final PyCode code;
  private final PyDict globals;
  private final Source source;
  private final Assumption unobserved = Truffle.getRuntime().createAssumption("frames unobserved");
  private VariableTable variables = new VariableTable(java.util.List.of());

  /** Whether the tree has nodes for tracing; under the tree's lock. */
  private boolean prepared;

  /** See {@link #prime}; written by the first thread, others see it late at worst. */
  @CompilationFinal private boolean primed;

  /** Whether an exception ever left the frame: until then compiled code has nothing for it. */
  @CompilationFinal private boolean isLeftByException;

  /** See {@link #pin}. Access mode: volatile. */
  private volatile int highestTier = LAST_TIER;

  /** The arguments of the priming call while it runs; guarded by this. */
  private Object[] primer;

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

  @Override
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
    if (injectBranchProbability(SLOWPATH_PROBABILITY, !thread.enter())) {
      thread.leave();
      throw tooDeep();
    }
  }

  @TruffleBoundary
  static PyException tooDeep() {
    return PyErrors.recursionError("maximum recursion depth exceeded");
  }

  /** What a frame does with an exception on its way out. */
  protected final PyException leaving(VirtualFrame frame, PyException e, ThreadState thread) {
    if (!isLeftByException) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      isLeftByException = true;
    }
    record(frame, e, thread);
    if (Tracing.isUsed() && frame.getObject(FrameSlots.FRAME) instanceof PyFrame object) {
      Tracing.returns(frame.materialize(), object, thread, PyNone.NONE);
    }
    e.left(frame.getObject(FrameSlots.FRAME) instanceof PyFrame object ? object : null);
    return e;
  }

  /** Tells a trace function that the body begins or goes on. */
  protected final void reportCall(VirtualFrame frame, ThreadState thread) {
    if (Tracing.isUsed()) {
      Tracing.call(frame.materialize(), frameObject(frame), thread);
    }
  }

  /** Tells a trace function what the body ended with; answers it. */
  protected final Object reportReturn(VirtualFrame frame, ThreadState thread, Object value) {
    if (Tracing.isUsed() && frame.getObject(FrameSlots.FRAME) instanceof PyFrame object) {
      Tracing.returns(frame.materialize(), object, thread, value);
    }
    return value;
  }

  /** True once: the tree is to be prepared for tracing. Called under the tree's lock. */
  public final boolean takePreparation() {
    boolean first = !prepared;
    prepared = true;
    return first;
  }

  /** Sets the context of an exception and adds the traceback entry of this frame. */
  public final void record(VirtualFrame frame, PyException e, ThreadState thread) {
    e.chain(thread);
    if (e.hasPosition()) {
      frame.setInt(FrameSlots.LINE, e.position().line());
      e.recordFrame(frameObject(frame));
      if (Tracing.isUsed()) {
        Tracing.exception(frame, e);
      }
    }
  }

  /** The frame object of the activation; the Truffle frame does not escape by it. */
  private PyFrame frameObject(VirtualFrame frame) {
    Object known = frame.getObject(FrameSlots.FRAME);
    if (known instanceof PyFrame object) {
      return object;
    }
    PyFrame made = newFrameObject(known);
    frame.setObject(FrameSlots.FRAME, made);
    return made;
  }

  /**
   * A frame object of this code. Behind a boundary, so that compiled code cannot keep it virtual:
   * its identity counts.
   *
   * @param owner what the frame's slot held: the generator of a generator's frame, else null
   */
  @TruffleBoundary
  final PyFrame newFrameObject(Object owner) {
    return new PyFrame(this, owner instanceof PyResumable generator ? generator : null);
  }

  @Override
  public void clearVariables(MaterializedFrame frame) {
    for (int slot = FrameSlots.FIRST;
        slot < frame.getFrameDescriptor().getNumberOfSlots();
        slot++) {
      frame.clear(slot);
    }
    frame.clear(FrameSlots.RETURN);
    frame.clear(FrameSlots.SENT);
    Object[] arguments = frame.getArguments();
    Arrays.fill(arguments, PyArguments.FIRST, arguments.length, null);
  }

  /** The Truffle frame that has the variables of an activation. */
  Frame variablesOf(Frame activation) {
    return activation;
  }

  /** Whether local names live in a namespace: that of a module or a class. */
  boolean isNamespace() {
    return code.info().unit() != null;
  }

  /** {@code f_locals}: the frame's one snapshot for functions, else the namespace itself. */
  @Override
  public Object localsOf(PyFrame frame, Frame activation) {
    return isNamespace()
        ? variables.withNamespace(activation, globals)
        : variables.snapshot(activation, frame.locals());
  }

  /**
   * A program has asked for the frame object of an activation in compiled code, which cost a
   * deoptimisation: later activations make theirs when they start.
   */
  final void observe() {
    unobserved.invalidate();
  }

  /** Before the body. */
  protected final void begin(VirtualFrame frame) {
    if (!unobserved.isValid()) {
      frameObject(frame);
    }
  }

  /** After the body, however it ended. */
  protected final void end(VirtualFrame frame) {
    if (frame.getObject(FrameSlots.FRAME) instanceof PyFrame object) {
      Frames.ended(object, frame.materialize(), CompilerDirectives.inInterpreter());
    }
  }

  /**
   * What to the program it is that the Java stack ended before the recursion limit (a very deep
   * expression, or a limit set very high), or that there is no memory left.
   */
  @TruffleBoundary
  public static PyException exhausted(VirtualMachineError e) {
    return e instanceof StackOverflowError ? tooDeep() : PyErrors.memoryError();
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
  public final Object execute(VirtualFrame frame) {
    if (!primed) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      if (prime(frame.getArguments())) {
        return null;
      }
    }
    return run(frame);
  }

  /** Runs the body; null is the end of an iteration. */
  protected abstract Object run(VirtualFrame frame);

  /**
   * Makes null the first result that the call target knows of.
   *
   * <p>Compiled callers trust the class of what a target has returned so far, while a target that
   * was compiled before its first result (because its calls were nested or all raised) never checks
   * it. After a null no caller trusts anything.
   *
   * @return whether this is the call that is only about that result
   */
  private synchronized boolean prime(Object[] arguments) {
    if (arguments == primer) {
      return true;
    }
    if (!primed) {
      primer = arguments.clone();
      try {
        getCallTarget().call(primer);
      } finally {
        primer = null;
      }
      primed = true;
    }
    return false;
  }

  @Override
  public Node copy() {
    PyRootNode copy = (PyRootNode) super.copy();
    copy.primed = false;
    return copy;
  }

  /** From now on this code is not compiled in a tier above: 0 interpreter, 1 first, 2 last. */
  public final void pin(int tier) {
    highestTier = tier;
  }

  /** Refused by a failure: code that was only put off would be tried at each call. */
  @Override
  protected final boolean prepareForCompilation(boolean asRoot, int tier, boolean lastTier) {
    if ((lastTier ? LAST_TIER : 1) > highestTier) {
      throw new IllegalStateException(getName() + " is pinned to tier " + highestTier);
    }
    return true;
  }

  /** No node asks for splitting, and the runtime would keep a second tree of every function. */
  @Override
  public boolean isCloningAllowed() {
    return false;
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
