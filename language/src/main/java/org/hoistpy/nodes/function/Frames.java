package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.mapping.PyDict;

/**
 * The running Python frames of the calling thread and their frame objects, found by walking the
 * stack, so that code that does not ask pays nothing. Stateless.
 */
public final class Frames {
  private Frames() {}

  /** A running Python frame; valid during the visit only. */
  private record Activation(FrameInstance instance, PyRootNode root) {
    /** A view of the variables that leaves compiled code as it is. */
    Frame variables() {
      return root.variablesOf(instance.getFrame(FrameAccess.READ_ONLY));
    }

    boolean is(PyFrame frame) {
      return variables().getObject(FrameSlots.FRAME) == frame;
    }

    PyFrame object() {
      Object known = variables().getObject(FrameSlots.FRAME);
      if (known instanceof PyFrame frame) {
        return frame;
      }
      if (instance.isVirtualFrame()) {
        root.observe();
      }
      PyFrame made = root.newFrameObject(known);
      root.variablesOf(instance.getFrame(FrameAccess.MATERIALIZE))
          .setObject(FrameSlots.FRAME, made);
      return made;
    }

    /** Whether the frame object is there, or can be made without leaving compiled code. */
    boolean isCheap() {
      return !instance.isVirtualFrame()
          || variables().getObject(FrameSlots.FRAME) instanceof PyFrame;
    }

    /** The line being executed. */
    int line() {
      return line(instance.getCallNode());
    }

    /** The line of the statement that holds the node; what the frame notes when there is none. */
    int line(Node within) {
      for (Node node = within; node != null; node = node.getParent()) {
        if (node instanceof PyNode pyNode && pyNode.span() != null && node.getRootNode() == root) {
          return pyNode.span().line();
        }
      }
      return Frames.line(root, variables());
    }
  }

  /** What is wanted of a running frame; null goes on to its caller. */
  private interface Visit<T> {
    T at(Activation activation);
  }

  private static <T> T walk(Visit<T> visit) {
    return Truffle.getRuntime()
        .iterateFrames(
            instance ->
                instance.getCallTarget() instanceof RootCallTarget target
                        && target.getRootNode() instanceof PyRootNode root
                    ? visit.at(new Activation(instance, root))
                    : null);
  }

  /** The frame object of the running frame that is {@code depth} calls out; null for none. */
  @TruffleBoundary
  public static PyFrame running(int depth) {
    int[] left = {depth};
    return walk(activation -> left[0]-- > 0 ? null : activation.object());
  }

  /** The globals of the running frame that is {@code depth} calls out; null for none. */
  @TruffleBoundary
  public static PyDict runningGlobals(int depth) {
    int[] left = {depth};
    return walk(activation -> left[0]-- > 0 ? null : activation.root().globals());
  }

  /**
   * As {@link #running} for a thread that is stopped: the object can be asked from others, and so
   * can its callers, whose stack they cannot walk.
   */
  @TruffleBoundary
  public static PyFrame stopped() {
    PyFrame[] found = new PyFrame[2];
    walk(
        activation -> {
          PyFrame frame = activation.object().expose();
          MaterializedFrame variables =
              activation
                  .root()
                  .variablesOf(activation.instance().getFrame(FrameAccess.MATERIALIZE))
                  .materialize();
          variables.setInt(FrameSlots.LINE, activation.line());
          frame.attach(variables);
          if (found[0] == null) {
            found[0] = frame;
          } else if (found[1].generator() == null) {
            found[1].linkBack(frame);
          }
          found[1] = frame;
          return null;
        });
    return found[0];
  }

  /** Where a frame is; {@code function} is the name of its code. */
  public record Place(String file, int line, String function) {}

  /**
   * Where the frames of the calling thread are, the innermost first; the thread itself is at the
   * location, which may be null.
   */
  @TruffleBoundary
  public static List<Place> places(Node location) {
    List<Place> places = new ArrayList<>();
    walk(
        activation -> {
          PyCode code = activation.root().code();
          int line =
              places.isEmpty() && location != null && location.getRootNode() == activation.root()
                  ? activation.line(location)
                  : activation.line();
          places.add(new Place(code.info().filename(), line, code.info().name()));
          return null;
        });
    return places;
  }

  /** {@code gi_frame} of a generator that has not ended. */
  @TruffleBoundary
  public static PyFrame of(PyResumable generator) {
    synchronized (generator) {
      Object known = generator.frame().getObject(FrameSlots.FRAME);
      if (known instanceof PyFrame frame) {
        return frame;
      }
      PyFrame made = new PyFrame((PyRootNode) generator.resumeTarget().getRootNode(), generator);
      generator.frame().setObject(FrameSlots.FRAME, made);
      return made;
    }
  }

  /** {@code f_lineno}. */
  @TruffleBoundary
  public static int line(PyFrame frame) {
    if (frame.isExecuting()) {
      Integer line = walk(activation -> activation.is(frame) ? activation.line() : null);
      if (line != null) {
        return line;
      }
    }
    return frame.variables() == null
        ? frame.code().info().firstLine()
        : line(frame.owner(), frame.variables());
  }

  private static int line(PyFrame.Owner owner, Frame variables) {
    boolean noted = variables.isInt(FrameSlots.LINE);
    return noted ? variables.getInt(FrameSlots.LINE) : owner.code().info().firstLine();
  }

  /** {@code f_back}: null for none. */
  @TruffleBoundary
  public static PyFrame back(PyFrame frame) {
    if (frame.isExecuting()) {
      boolean[] found = {false};
      PyFrame caller =
          walk(
              activation -> {
                if (found[0]) {
                  return activation.object();
                }
                found[0] = activation.is(frame);
                return null;
              });
      if (found[0]) {
        return caller;
      }
    }
    return frame.back();
  }

  /** The caller's frame object unless it would cost a deoptimisation; null for none. */
  private static PyFrame cheapBack(PyFrame frame) {
    boolean[] found = {false};
    Object caller =
        walk(
            activation -> {
              if (found[0]) {
                return activation.isCheap() ? activation.object() : activation;
              }
              found[0] = activation.is(frame);
              return null;
            });
    return caller instanceof PyFrame known ? known : null;
  }

  /** {@code f_locals}: a snapshot for functions, the namespace itself otherwise. */
  @TruffleBoundary
  public static Object locals(PyFrame frame) {
    if (frame.variables() != null) {
      return frame.owner().localsOf(frame, frame.variables());
    }
    Object locals =
        walk(
            activation ->
                activation.is(frame)
                    ? frame.owner().localsOf(frame, activation.variables())
                    : null);
    return locals == null ? frame.locals() : locals;
  }

  /** {@code locals()} for the innermost frame; null when no Python code runs. */
  @TruffleBoundary
  public static Object callerLocals() {
    return walk(
        activation -> {
          boolean namespace = activation.root().isNamespace();
          return activation
              .root()
              .localsOf(namespace ? null : activation.object(), activation.variables());
        });
  }

  /**
   * The activation ends: what can still be reached keeps its variables and its caller. A frame that
   * only a traceback has keeps its caller if that costs compiled code nothing.
   */
  @TruffleBoundary
  static void ended(PyFrame frame, MaterializedFrame variables, boolean interpreted) {
    if (frame.isExposed()) {
      PyFrame caller = back(frame);
      if (caller != null) {
        frame.linkBack(caller.expose());
      }
    } else if (interpreted && frame.isReferenced() && frame.back() == null) {
      frame.linkBack(cheapBack(frame));
    }
    if (frame.isReferenced()) {
      frame.attach(variables);
    }
    frame.finish();
  }
}
