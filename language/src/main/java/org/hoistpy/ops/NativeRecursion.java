package org.hoistpy.ops;

import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;

/**
 * Bounds operations that call themselves for the items of a container without a Python frame in
 * between, as {@code Py_EnterRecursiveCall}. The bound does not depend on {@code
 * sys.setrecursionlimit()}, as in CPython 3.12.
 *
 * <p>Stateless; the depth is in the thread's state.
 */
public final class NativeRecursion {
  private NativeRecursion() {}

  /**
   * Enters one level; the caller leaves the returned state in a {@code finally}. {@code where}
   * completes the message, as " in comparison".
   */
  public static ThreadState enter(String where) {
    ThreadState thread = HoistPyContext.currentThread();
    if (!thread.enterNative()) {
      throw exceeded(where);
    }
    return thread;
  }

  private static PyException exceeded(String where) {
    return PyErrors.recursionError("maximum recursion depth exceeded" + where);
  }
}
