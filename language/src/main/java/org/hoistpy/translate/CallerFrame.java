package org.hoistpy.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.function.GeneratorRootNode;
import org.hoistpy.nodes.function.ModuleRootNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.mapping.PyDict;

/**
 * The innermost running Python frame, as {@code globals()}, {@code locals()} and {@code exec} see
 * it. Made by walking the stack, so that code that does not ask pays nothing.
 */
public final class CallerFrame {
  private final PyRootNode root;
  private final MaterializedFrame frame;

  private CallerFrame(PyRootNode root, MaterializedFrame frame) {
    this.root = root;
    this.frame = frame;
  }

  /** The frame of the Python code that called the built-in function at hand. */
  @TruffleBoundary
  public static CallerFrame current() {
    CallerFrame found =
        Truffle.getRuntime()
            .iterateFrames(
                instance ->
                    instance.getCallTarget() instanceof RootCallTarget target
                            && target.getRootNode() instanceof PyRootNode root
                        ? new CallerFrame(root, materialize(instance))
                        : null);
    return found != null ? found : new CallerFrame(null, null);
  }

  private static MaterializedFrame materialize(FrameInstance instance) {
    return instance.getFrame(FrameInstance.FrameAccess.MATERIALIZE).materialize();
  }

  /** The module namespace; that of {@code __main__} where no Python code runs. */
  @TruffleBoundary
  public PyDict globals() {
    return root != null ? root.globals() : HoistPyContext.get().mainModule().namespace();
  }

  /** The mapping of local names: a snapshot for functions, the namespace itself otherwise. */
  @TruffleBoundary
  public Object locals() {
    if (root instanceof ModuleRootNode && frame.getArguments().length > PyArguments.FIRST) {
      return frame.getArguments()[PyArguments.FIRST];
    }
    if (root == null) {
      return globals();
    }
    MaterializedFrame variables = frame;
    if (root instanceof GeneratorRootNode) {
      variables = ((PyResumable) frame.getArguments()[PyArguments.FUNCTION]).frame();
    }
    return root.variables().snapshot(variables);
  }
}
