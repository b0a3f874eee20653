package org.hoistpy.objects.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A code object. Function bodies are translated at the first call; the syntax is dropped then.
 *
 * <p>Thread-safe: the translation happens once, under the monitor.
 */
public final class PyCode extends PyObject {
  public static final int CO_OPTIMIZED = 0x1;
  public static final int CO_NEWLOCALS = 0x2;
  public static final int CO_VARARGS = 0x4;
  public static final int CO_VARKEYWORDS = 0x8;
  public static final int CO_NESTED = 0x10;
  public static final int CO_GENERATOR = 0x20;
  public static final int CO_COROUTINE = 0x80;
  public static final int CO_ITERABLE_COROUTINE = 0x100;
  public static final int CO_ASYNC_GENERATOR = 0x200;

  /** Turns the syntax into a call target; called at most once for a function's code. */
  public interface Translation {
    RootCallTarget translate(PyCode code);
  }

  private final CodeInfo info;

  /** Access mode: written under the monitor; null before the first call. */
  @CompilationFinal private RootCallTarget callTarget;

  private Translation translation;

  public PyCode(CodeInfo info, Translation translation) {
    super(BuiltinTypes.CODE.instanceShape());
    this.info = info;
    this.translation = translation;
  }

  public CodeInfo info() {
    return info;
  }

  public String name() {
    return info.name();
  }

  public Signature signature() {
    return info.signature();
  }

  /** The body's call target; arguments as {@code org.hoistpy.calls.PyArguments} lays them out. */
  public RootCallTarget callTarget() {
    if (callTarget == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      translateNow();
    }
    return callTarget;
  }

  @TruffleBoundary
  private synchronized void translateNow() {
    if (callTarget == null) {
      callTarget = translation.translate(this);
      translation = null;
    }
  }

  /** What {@code exec} and {@code eval} run, for code made by {@code compile}; else null. */
  public Object unit() {
    return info.unit();
  }

  @Override
  public String toString() {
    return "<code object " + name() + ">";
  }
}
