package org.hoistpy.objects.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * An asynchronous generator iterator (language reference 6.2.9.3). Thread-safety: see {@link
 * PyResumable}; the flags belong to the thread that runs the generator's awaitables.
 */
public final class PyAsyncGenerator extends PyResumable {
  public static final PyType TYPE =
      BuiltinTypes.define("async_generator", PyObject.class, TypeTraits.BUILTIN_FINAL);

  private boolean hooked;
  private Object finalizer;
  private boolean closed;
  private boolean running;

  public PyAsyncGenerator(
      MaterializedFrame frame,
      RootCallTarget resumeTarget,
      PyCode code,
      Object name,
      Object qualifiedName) {
    super(TYPE, frame, resumeTarget, code, name, qualifiedName);
  }

  @Override
  public String noun() {
    return "async generator";
  }

  /** True once: at the first iteration the hooks of the thread are called. */
  public boolean takeFirstIteration() {
    boolean first = !hooked;
    hooked = true;
    return first;
  }

  /** What is called when the generator is abandoned, or null. */
  public Object finalizer() {
    return finalizer;
  }

  public void setFinalizer(Object function) {
    finalizer = function;
  }

  /** Ended by {@code aclose}, StopAsyncIteration or GeneratorExit. */
  public boolean isClosed() {
    return closed;
  }

  public void setClosed() {
    closed = true;
  }

  /** {@code ag_running}: an awaitable of it is under way. */
  public boolean isRunning() {
    return running;
  }

  public void setRunning(boolean value) {
    running = value;
  }
}
