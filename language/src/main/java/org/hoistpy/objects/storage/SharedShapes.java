package org.hoistpy.objects.storage;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.Shape;
import java.util.Map;
import java.util.WeakHashMap;
import org.hoistpy.memory.Mutation;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.memory.sharing.SharingStatistics;
import org.hoistpy.objects.PyObject;

/**
 * Lets compiled code store into an existing property of a shared object without its monitor.
 *
 * <p>Such a store is lost only when the object's storage moves at that moment: another thread gives
 * the object another shape. So compiled code relies on nobody doing that to a shared object of this
 * shape. Who is about to do it, under the object's monitor, first invalidates what was relied on;
 * that returns when no thread runs such code any more, each having finished the store it was in.
 * Code that is not compiled takes the monitor, since nothing stops it between check and store.
 *
 * <p>Thread-safe.
 */
public final class SharedShapes {
  private static final Map<Shape, Assumption> STAYING = new WeakHashMap<>();

  private SharedShapes() {}

  /** Valid until a shared object that has this shape is about to get another one. */
  @TruffleBoundary
  public static Assumption staying(Shape shape) {
    synchronized (STAYING) {
      return STAYING.computeIfAbsent(
          shape, key -> Truffle.getRuntime().createAssumption("shared objects keep their shape"));
    }
  }

  /**
   * Before the object, which several threads can reach, may get another shape. The caller holds its
   * monitor.
   */
  @TruffleBoundary
  public static void leave(PyObject object) {
    leave(object.getShape());
  }

  /** {@link #leave(PyObject)} where the object may be one that only the calling thread has. */
  public static void leaveIfShared(PyObject object) {
    if (!Sharing.isLocal(object)) {
      leave(object);
    }
  }

  private static void leave(Shape shape) {
    // Nobody may go on before what an earlier caller invalidates is invalid.
    synchronized (STAYING) {
      if (Mutation.NO_SHAPE_INVALIDATION.isActive()) {
        return;
      }
      Assumption relied = STAYING.put(shape, Assumption.NEVER_VALID);
      if (relied != null && relied != Assumption.NEVER_VALID) {
        SharingStatistics.invalidated("shared objects keep their shape");
        relied.invalidate("a shared object changes its shape");
      }
    }
  }

  /** Whether storing the value leaves an object of this shape as it is, but for the one slot. */
  public static boolean keeps(Shape shape, Object key, Object value) {
    Property property = shape.getProperty(key);
    return property != null && shape.isValid() && property.getLocation().canStore(value);
  }
}
