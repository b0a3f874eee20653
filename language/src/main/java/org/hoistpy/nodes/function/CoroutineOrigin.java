package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/** {@code cr_origin}: the frames that made a coroutine, innermost first. Stateless. */
final class CoroutineOrigin {
  private CoroutineOrigin() {}

  /**
   * @param depth how many frames to tell of
   */
  @TruffleBoundary
  static PyTuple ofPresent(int depth) {
    List<Object> entries = new ArrayList<>();
    boolean[] callee = {true};
    Truffle.getRuntime()
        .iterateFrames(
            instance -> {
              if (callee[0]) {
                // The frame of the coroutine function itself.
                callee[0] = false;
              } else {
                add(entries, instance);
              }
              return entries.size() >= depth ? entries : null;
            });
    return new PyTuple(entries.toArray());
  }

  private static void add(List<Object> entries, FrameInstance instance) {
    if (instance.getCallTarget() instanceof RootCallTarget target
        && target.getRootNode() instanceof PyRootNode root) {
      entries.add(
          new PyTuple(
              Strings.of(root.code().info().filename()),
              (long) line(instance.getCallNode(), root),
              Strings.of(root.code().name())));
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
