package org.hoistpy.modules.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.calls.InlineBuiltinNode;
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
    sys.function("_getframe", "depth=0, /", depth -> getFrame(depth, null));
    sys.inline("_getframe", GetFrameNode::new);
  }

  /** The call site's form: it knows where in the innermost frame it stands. */
  private static final class GetFrameNode extends InlineBuiltinNode {
    @Override
    public Object execute(Object[] bound) {
      return getFrame(bound[0], this);
    }
  }

  @TruffleBoundary
  private static Object getFrame(Object depth, Node location) {
    List<Running> stack = stack(location);
    int first = Index.asInt(depth);
    if (first >= stack.size()) {
      throw PyErrors.valueError("call stack is not deep enough");
    }
    PyFrame frame = null;
    for (int i = stack.size() - 1; i >= Math.max(0, first); i--) {
      Running running = stack.get(i);
      frame = new PyFrame(running.root.code(), running.root.globals(), null, frame, running.line);
    }
    return frame;
  }

  /** The Python frames of this thread, innermost first. */
  private static List<Running> stack(Node location) {
    List<Running> frames = new ArrayList<>();
    Truffle.getRuntime()
        .iterateFrames(
            instance -> {
              add(frames, instance, location);
              return null;
            });
    return frames;
  }

  private static void add(List<Running> frames, FrameInstance instance, Node location) {
    if (instance.getCallTarget() instanceof RootCallTarget target
        && target.getRootNode() instanceof PyRootNode root) {
      Node call = instance.getCallNode();
      // The innermost frame has made no call that Truffle knows of.
      frames.add(new Running(root, line(call == null && frames.isEmpty() ? location : call, root)));
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
