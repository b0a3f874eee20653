package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.mapping.PyDict;

/** Which module's code called into the runtime: the innermost Python frame tells. Stateless. */
public final class CallerModule {
  private CallerModule() {}

  /** The {@code __name__} of the calling code's globals, or null. */
  @TruffleBoundary
  public static Object name() {
    return Truffle.getRuntime()
        .iterateFrames(
            instance -> {
              Object[] arguments = instance.getFrame(FrameAccess.READ_ONLY).getArguments();
              if (arguments.length <= PyArguments.FUNCTION) {
                return null;
              }
              return switch (arguments[PyArguments.FUNCTION]) {
                case PyFunction function -> function.globals().getString("__name__");
                case PyDict namespace -> {
                  Object module = namespace.getString("__module__");
                  yield module != null ? module : namespace.getString("__name__");
                }
                case null, default -> null;
              };
            });
  }
}
