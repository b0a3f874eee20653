package org.hoistpy.objects.exception;

import java.util.function.Supplier;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.syntax.Span;

/**
 * What tracebacks and {@code sys._getframe} show of a running or finished function (data model,
 * "Frame objects"). It is a view: variables live in Truffle frames, which stay virtual, so local
 * variables are shown only where their owner supplied them.
 */
public final class PyFrame extends PyObject {
  private final PyCode code;
  private final Object globals;
  private final Supplier<Object> locals;

  /** Null when not known; a plain location set once. */
  private PyFrame back;

  private final int line;

  /** The frame of a traceback entry: variables and caller are not known any more. */
  public PyFrame(PyCode code, Object globals, Span position) {
    this(code, globals, null, null, position.line());
  }

  /**
   * @param globals the module namespace
   * @param locals makes the mapping of local variables, or null when they are not to be had
   * @param back the caller's frame, or null
   * @param line line being executed
   */
  public PyFrame(PyCode code, Object globals, Supplier<Object> locals, PyFrame back, int line) {
    super(BuiltinTypes.FRAME.instanceShape());
    this.code = code;
    this.globals = globals;
    this.locals = locals;
    this.back = back;
    this.line = line;
  }

  public PyCode code() {
    return code;
  }

  public Object globals() {
    return globals;
  }

  /**
   * {@code f_locals}: the module namespace for module code, else what the owner supplies or null.
   */
  public Object locals() {
    return locals == null ? null : locals.get();
  }

  /** {@code f_back}. */
  public Object back() {
    return back == null ? PyNone.NONE : back;
  }

  /** Says who called, when a traceback shows it later. */
  void linkBack(PyFrame caller) {
    if (back == null && caller != this) {
      back = caller;
    }
  }

  public int line() {
    return line;
  }
}
