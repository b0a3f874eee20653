package org.hoistpy.translate;

import org.hoistpy.HoistPyContext;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.mapping.PyDict;

/**
 * The innermost running Python frame, as {@code globals()}, {@code locals()} and {@code exec} see
 * it; {@code __main__} where no Python code runs. Stateless.
 */
public final class CallerFrame {
  private CallerFrame() {}

  /** The module namespace. */
  public static PyDict globals() {
    PyDict globals = Frames.runningGlobals(0);
    return globals != null ? globals : HoistPyContext.get().mainModule().namespace();
  }

  /** The mapping of local names: a snapshot for functions, the namespace itself otherwise. */
  public static Object locals() {
    Object locals = Frames.callerLocals();
    return locals != null ? locals : globals();
  }
}
