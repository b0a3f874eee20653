package org.hoistpy.objects.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * An instance of {@code BaseException} or a subclass (library reference, "Built-in Exceptions").
 *
 * <p>Classes with further C-level fields have a Java subclass of their own, which is also what
 * makes their layouts conflict where CPython's do. Fields are plain locations: a racy reader sees
 * some value that was written.
 */
public class PyBaseException extends PyObject {
  private static final Object[] NO_ARGS = {};

  private Object[] args = NO_ARGS;

  /**
   * The tuple made of {@link #args} when Python code asked for it, so that its identity is stable.
   */
  private Object argsTuple;

  private PyTraceback traceback;
  private PyBaseException cause;
  private PyBaseException context;
  private boolean suppressContext;

  public PyBaseException(PyType cls) {
    super(cls.instanceShape());
  }

  /**
   * Sets {@code args} and the fields derived from them, as {@code __init__} of the built-in class
   * does with positional arguments.
   */
  public void initialize(Object[] arguments) {
    setArgs(arguments);
  }

  /** The positional arguments; callers do not change the array. */
  public final Object[] args() {
    return args;
  }

  public final void setArgs(Object[] newArgs) {
    Sharing.store(this, newArgs);
    args = newArgs;
    argsTuple = null;
  }

  /** The tuple that stands for {@link #args()}, or null when none was made yet. */
  public final Object cachedArgsTuple() {
    return argsTuple;
  }

  /** Remembers the tuple whose elements are {@link #args()}. */
  public final void cacheArgsTuple(Object tuple) {
    Sharing.store(this, tuple);
    argsTuple = tuple;
  }

  /** {@code __traceback__}, or null for None. */
  public final PyTraceback traceback() {
    return traceback;
  }

  public final void setTraceback(PyTraceback newTraceback) {
    Sharing.store(this, newTraceback);
    traceback = newTraceback;
  }

  /** Puts an entry in front of the traceback: the exception has reached that frame. */
  @TruffleBoundary(allowInlining = true)
  public final void addTraceback(PyTraceback entry) {
    entry.setNext(traceback);
    Sharing.store(this, entry);
    traceback = entry;
  }

  /** {@code __cause__}, or null for None. */
  public final PyBaseException cause() {
    return cause;
  }

  /** {@code raise … from cause}: also sets {@code __suppress_context__}. */
  public final void setCause(PyBaseException newCause) {
    Sharing.store(this, newCause);
    cause = newCause;
    suppressContext = true;
  }

  /** {@code __context__}, or null for None. */
  public final PyBaseException context() {
    return context;
  }

  public final void setContext(PyBaseException newContext) {
    Sharing.store(this, newContext);
    context = newContext;
  }

  /**
   * Chains the exception that was being handled when this one was raised; a cycle through this
   * exception is cut first (CPython's {@code _PyErr_SetObject}).
   */
  @TruffleBoundary(allowInlining = true)
  public final void chain(PyBaseException handled) {
    if (handled == null || handled == this) {
      return;
    }
    PyBaseException slow = handled;
    boolean advanceSlow = false;
    for (PyBaseException link = handled; link.context != null; link = link.context) {
      if (link.context == this) {
        link.context = null;
        break;
      }
      if (advanceSlow) {
        slow = slow.context;
        if (slow == link.context) {
          break;
        }
      }
      advanceSlow = !advanceSlow;
    }
    Sharing.store(this, handled);
    context = handled;
  }

  public final boolean suppressContext() {
    return suppressContext;
  }

  public final void setSuppressContext(boolean suppress) {
    suppressContext = suppress;
  }

  /**
   * Class name and first textual argument, for Java-side logs; it calls no Python code, unlike
   * {@code str()}.
   */
  @TruffleBoundary
  public final String describe() {
    String name = getPyClass().name();
    Object[] current = args;
    return current.length > 0 && current[0] instanceof TruffleString text
        ? name + ": " + text.toJavaStringUncached()
        : name;
  }

  /** The Python value of a field that uses Java null for "not set". */
  protected static Object orNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }
}
