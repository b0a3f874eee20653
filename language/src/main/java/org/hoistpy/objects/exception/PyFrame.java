package org.hoistpy.objects.exception;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A frame object (data model, "Frame objects"): made when someone needs it, kept in a slot of the
 * Truffle frame, which stays virtual. When the activation ends, the Truffle frame is attached, if
 * the object can still be reached.
 *
 * <p>Thread-safety: belongs to the thread that runs the frame; others see plain locations.
 */
public final class PyFrame extends PyObject {
  /** The root that runs the frame: it knows where the variables are. */
  public interface Owner {
    PyCode code();

    PyDict globals();

    /** {@code f_locals} of an activation. */
    Object localsOf(PyFrame frame, Frame activation);

    /** Unbinds the variables of an activation that does not run. */
    void clearVariables(MaterializedFrame frame);
  }

  private final Owner owner;
  private final PyResumable generator;

  /** The variables; null while a function runs and nobody but the stack knows them. */
  private MaterializedFrame variables;

  private PyDict locals;
  private PyFrame back;
  private Object trace = PyNone.NONE;
  private Object traceLines = true;
  private Object traceOpcodes = false;
  private FrameTrace progress;
  private boolean referenced;
  private boolean exposed;
  private boolean finished;

  /**
   * @param generator whose frame it is, or null
   */
  public PyFrame(Owner owner, PyResumable generator) {
    super(BuiltinTypes.FRAME.instanceShape());
    this.owner = owner;
    this.generator = generator;
    this.variables = generator == null ? null : generator.frame();
  }

  public Owner owner() {
    return owner;
  }

  /** {@code f_code}. */
  public PyCode code() {
    return owner.code();
  }

  /** {@code f_globals}. */
  public PyDict globals() {
    return owner.globals();
  }

  /** The generator that owns the frame, or null. */
  public PyResumable generator() {
    return generator;
  }

  /** The Truffle frame, or null while only the stack has it. */
  public MaterializedFrame variables() {
    return variables;
  }

  public void attach(MaterializedFrame frame) {
    variables = frame;
  }

  /** The one dict that shows the local variables of a function. */
  public PyDict locals() {
    if (locals == null) {
      locals = new PyDict();
    }
    return locals;
  }

  /** The caller's frame, known when this one has ended; may be null. */
  public PyFrame back() {
    return back;
  }

  /** Says who called, once. */
  public void linkBack(PyFrame caller) {
    if (back == null && caller != null && caller != this) {
      back = caller;
      caller.refer();
    }
  }

  /** Whether a traceback or a program may reach the object after the activation. */
  public boolean isReferenced() {
    return referenced;
  }

  /** A traceback entry has the frame. */
  public void refer() {
    referenced = true;
  }

  /** Whether a program has held the object: then its caller is kept too. */
  public boolean isExposed() {
    return exposed;
  }

  /** A program gets the object. */
  public PyFrame expose() {
    referenced = true;
    exposed = true;
    return this;
  }

  /** Whether the activation has ended. */
  public boolean isFinished() {
    return finished;
  }

  public void finish() {
    finished = true;
  }

  /** Whether the frame is being executed now. */
  public boolean isExecuting() {
    return generator != null ? generator.claim().isHeld() : !finished;
  }

  /** {@code f_trace}. */
  public Object trace() {
    return trace;
  }

  public void setTrace(Object function) {
    trace = function;
  }

  /** What has been reported of the activation; only frames that are traced have one. */
  public FrameTrace progress() {
    if (progress == null) {
      progress = new FrameTrace();
    }
    return progress;
  }

  /** {@code f_trace_lines}. */
  public Object traceLines() {
    return traceLines;
  }

  public void setTraceLines(Object value) {
    traceLines = value;
  }

  /** {@code f_trace_opcodes}. */
  public Object traceOpcodes() {
    return traceOpcodes;
  }

  public void setTraceOpcodes(Object value) {
    traceOpcodes = value;
  }
}
