package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import org.hoistpy.calls.PythonCode;
import org.hoistpy.objects.mapping.PyDict;

/** Which module's code called into the runtime: the innermost Python frame tells. Stateless. */
public final class CallerModule {
  private CallerModule() {}

  /** The {@code __name__} of the calling code's globals, or null. */
  @TruffleBoundary
  public static Object name() {
    PyDict globals =
        Truffle.getRuntime()
            .iterateFrames(
                instance ->
                    instance.getCallTarget() instanceof RootCallTarget target
                            && target.getRootNode() instanceof PythonCode code
                        ? code.globals()
                        : null);
    return globals == null ? null : globals.getString("__name__");
  }
}
