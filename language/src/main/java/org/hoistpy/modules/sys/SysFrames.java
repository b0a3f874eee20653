package org.hoistpy.modules.sys;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Index;

/** The part of {@code sys} that shows running frames. Stateless. */
final class SysFrames {
  /** How long a thread may take to answer where it is; one that is in foreign code does not. */
  private static final long PATIENCE_MILLIS = 2000;

  private SysFrames() {}

  static void define(ModuleBuilder sys) {
    sys.function("_getframe", "depth=0, /", SysFrames::getFrame);
    sys.function("_getframemodulename", "depth=0", SysFrames::getFrameModuleName);
    sys.function("_current_frames", "", SysFrames::currentFrames);
  }

  private static Object getFrame(Object depth) {
    PyFrame frame = Frames.running(Math.max(0, Index.asInt(depth)));
    if (frame == null) {
      throw PyErrors.valueError("call stack is not deep enough");
    }
    return frame.expose();
  }

  private static Object getFrameModuleName(Object depth) {
    PyDict globals = Frames.runningGlobals(Math.max(0, Index.asInt(depth)));
    Object name = globals == null ? null : globals.getString("__name__");
    return name == null ? PyNone.NONE : name;
  }

  /** Each thread looks at its own stack, at its next safepoint. */
  private static final class Look extends ThreadLocalAction {
    private final Map<Long, PyFrame> frames;

    Look(Map<Long, PyFrame> frames) {
      super(false, false);
      this.frames = frames;
    }

    @Override
    protected void perform(Access access) {
      PyFrame frame = Frames.stopped();
      if (frame != null) {
        // The asking thread will see what this one's variables refer to.
        Sharing.share(frame);
        frames.put(access.getThread().threadId(), frame);
      }
    }
  }

  private static Object currentFrames() {
    Map<Long, PyFrame> frames = new ConcurrentHashMap<>();
    Future<Void> looked = HoistPyContext.get().env().submitThreadLocal(null, new Look(frames));
    await(looked);
    PyDict result = new PyDict();
    frames.forEach(result::put);
    return result;
  }

  /** Waits until the threads have done what they were asked, for a while. */
  static void await(Future<Void> looked) {
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        future -> {
          try {
            future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
          } catch (TimeoutException e) {
            future.cancel(false);
          } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
          }
        },
        looked);
  }
}
