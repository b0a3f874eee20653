package org.hoistpy.modules.sys;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.ops.Index;

/** {@code sys._getframe}: a snapshot of the running Python frames. Stateless. */
final class SysFrames {
  private SysFrames() {}

  /** A running frame: where it is and what it runs. */
  private record Running(PyRootNode root, int line) {}

  static void define(ModuleBuilder sys) {
    sys.function("_getframe", "depth=0, /", SysFrames::getFrame);
  }

  private static Object getFrame(Object depth) {
    List<Running> stack = stack();
    int first = Index.asInt(depth);
    if (first >= stack.size()) {
      throw PyErrors.valueError("call stack is not deep enough");
    }
    PyFrame frame = null;
    for (int i = stack.size() - 1; i >= Math.max(0, first); i--) {
      Running running = stack.get(i);
      frame =
          new PyFrame(running.root.code(), running.root.globals(), null, frame, running.line);
    }
    return frame;
  }

  /** The Python frames of this thread, innermost first. */
  private static List<Running> stack() {
    List<Running> frames = new ArrayList<>();
    Truffle.getRuntime()
        .iterateFrames(
            instance -> {
              add(frames, instance);
              return null;
            });
    return frames;
  }

  private static void add(List<Running> frames, FrameInstance instance) {
    if (instance.getCallTarget() instanceof RootCallTarget target
        && target.getRootNode() instanceof PyRootNode root) {
      frames.add(new Running(root, line(instance.getCallNode(), root)));
    }
  }

  private static int line(Node call, PyRootNode root) {
    for (Node node = call; node != null; node = node.getParent()) {
      if (node instanceof PyNode pyNode && pyNode.span() != null) {
        return pyNode.span().line();
      }
    }
    return root.code().info().firstLine();
  }
}
