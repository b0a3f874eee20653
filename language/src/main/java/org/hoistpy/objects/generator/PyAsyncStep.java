package org.hoistpy.objects.generator;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * What {@code __anext__}, {@code asend}, {@code athrow} and {@code aclose} of an asynchronous
 * generator give: awaited, it runs the generator up to its next {@code yield}. Confined to the
 * thread that awaits it.
 */
public final class PyAsyncStep extends PyObject {
  /** {@code __anext__} and {@code asend}. */
  public static final PyType SEND =
      BuiltinTypes.define("async_generator_asend", PyObject.class, TypeTraits.BUILTIN_FINAL);

  /** {@code athrow} and {@code aclose}. */
  public static final PyType THROW =
      BuiltinTypes.define("async_generator_athrow", PyObject.class, TypeTraits.BUILTIN_FINAL);

  /** How far the awaitable is. */
  public enum State {
    INITIAL,
    RUNNING,
    CLOSED
  }

  /** What awaiting does. */
  public enum Kind {
    SEND("__anext__()/asend()", "anext()"),
    THROW("aclose()/athrow()", "athrow()"),
    CLOSE("aclose()/athrow()", "aclose()");

    private final String reused;
    private final String shown;

    Kind(String reused, String shown) {
      this.reused = reused;
      this.shown = shown;
    }

    /** How "cannot reuse already awaited …" names it. */
    public String reused() {
      return reused;
    }

    /** How "…: asynchronous generator is already running" names it. */
    public String shown() {
      return shown;
    }
  }

  private final Kind kind;
  private final PyAsyncGenerator generator;
  private final Object sent;
  private final Object[] thrown;
  private State state = State.INITIAL;

  private PyAsyncStep(
      PyType type, Kind kind, PyAsyncGenerator generator, Object sent, Object[] thrown) {
    super(type.instanceShape());
    this.kind = kind;
    this.generator = generator;
    this.sent = sent;
    this.thrown = thrown;
  }

  public static PyAsyncStep send(PyAsyncGenerator generator, Object value) {
    return new PyAsyncStep(SEND, Kind.SEND, generator, value, null);
  }

  public static PyAsyncStep raise(PyAsyncGenerator generator, Object... arguments) {
    return new PyAsyncStep(THROW, Kind.THROW, generator, null, arguments);
  }

  public static PyAsyncStep close(PyAsyncGenerator generator) {
    return new PyAsyncStep(THROW, Kind.CLOSE, generator, null, null);
  }

  public Kind kind() {
    return kind;
  }

  public PyAsyncGenerator generator() {
    return generator;
  }

  /** The value for the {@code yield}; of SEND. */
  public Object sent() {
    return sent;
  }

  /** The arguments of {@code throw} for the {@code yield}; of THROW. */
  public Object[] thrown() {
    return thrown;
  }

  public State state() {
    return state;
  }

  public void setState(State next) {
    state = next;
  }
}
