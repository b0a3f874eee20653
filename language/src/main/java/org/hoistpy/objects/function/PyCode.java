package org.hoistpy.objects.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.syntax.Span;

/**
 * A code object. Function bodies are translated at the first call, once for each namespace of
 * globals that functions of this code have.
 *
 * <p>Thread-safe: each translation happens once, under the monitor.
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

  private final CodeInfo info;
  private final CodeBody body;

  /** The object that programs see: this, or the one that this runs in other globals for. */
  private final PyCode origin;

  /** The namespace of the translation; set once, under the monitor. */
  private PyDict home;

  /** Access mode: written under the monitor; null before the first call. */
  @CompilationFinal private RootCallTarget callTarget;

  /** Under the monitor: the same code in other namespaces, while someone uses it there. */
  private Map<PyDict, WeakReference<PyCode>> variants;

  private CodeContents contents;
  private CodePositions positions;

  public PyCode(CodeInfo info, CodeBody body) {
    super(BuiltinTypes.CODE.instanceShape());
    this.info = info;
    this.body = body;
    this.origin = this;
  }

  private PyCode(PyCode origin, PyDict home) {
    super(BuiltinTypes.CODE.instanceShape());
    this.info = origin.info;
    this.body = origin.body;
    this.origin = origin;
    this.home = home;
  }

  public CodeInfo info() {
    return info;
  }

  public CodeBody body() {
    return body;
  }

  public String name() {
    return info.name();
  }

  public Signature signature() {
    return info.signature();
  }

  /** The code object that programs see. */
  public PyCode origin() {
    return origin;
  }

  /**
   * The same code for functions whose globals are {@code namespace}: cells of global names are
   * constants of the translation.
   */
  @TruffleBoundary
  public PyCode in(PyDict namespace) {
    synchronized (origin) {
      if (origin.home == null) {
        origin.home = namespace;
      }
      if (origin.home == namespace) {
        return origin;
      }
      if (origin.variants == null) {
        origin.variants = new WeakHashMap<>();
      }
      WeakReference<PyCode> known = origin.variants.get(namespace);
      PyCode variant = known == null ? null : known.get();
      if (variant == null) {
        variant = new PyCode(origin, namespace);
        origin.variants.put(namespace, new WeakReference<>(variant));
      }
      return variant;
    }
  }

  /** The body's call target; arguments as {@code org.hoistpy.calls.PyArguments} lays them out. */
  public RootCallTarget callTarget() {
    RootCallTarget known = callTarget;
    if (known != null) {
      return known;
    }
    if (CompilerDirectives.isPartialEvaluationConstant(this)) {
      // compiled code took the null for final; where the code varies, it has read the field
      CompilerDirectives.transferToInterpreterAndInvalidate();
    }
    return translateNow();
  }

  @TruffleBoundary
  private synchronized RootCallTarget translateNow() {
    if (callTarget == null) {
      callTarget = body.translate(this, home);
    }
    return callTarget;
  }

  /** Names, constants and positions of the body. */
  public CodeContents contents() {
    synchronized (origin) {
      if (origin.contents == null) {
        origin.contents = body.contents();
      }
      return origin.contents;
    }
  }

  public CodePositions positions() {
    synchronized (origin) {
      if (origin.positions == null) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(info.firstLine(), 0, info.firstLine(), 0));
        spans.addAll(contents().spans());
        origin.positions = new CodePositions(spans);
      }
      return origin.positions;
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
