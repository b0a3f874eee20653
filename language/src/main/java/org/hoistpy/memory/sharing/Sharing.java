package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.object.DynamicObject;
import org.hoistpy.memory.Mutation;

/**
 * Which objects several threads can reach (memory-model.md, section 5). Nothing is shared, and the
 * question costs nothing, until a second thread is about to run its first action; then what it can
 * reach becomes shared, and afterwards whatever is stored into a shared object does.
 *
 * <p>Thread-safe. An object becomes shared on the one thread that could reach it so far, before the
 * reference is stored where others find it; it stays shared. Memory effects: {@link #share} ends
 * with a storeStore fence when it shared something, so that whoever reads the reference later sees
 * the object as it was (initialisation safety, section 4).
 */
public final class Sharing {
  private static final Assumption SINGLE_THREADED =
      Truffle.getRuntime().createAssumption("single-threaded");

  /** Objects that are not marked are reachable by one thread only. */
  private static final Assumption LOCALITY_KNOWN =
      Truffle.getRuntime().createAssumption("unmarked objects are local");

  private Sharing() {}

  /** No second thread was ever about to run Python code in this JVM. */
  public static boolean isSingleThreaded() {
    return SINGLE_THREADED.isValid();
  }

  /** Called before a second thread enters; what both will reach is shared by the caller. */
  @TruffleBoundary
  public static void becomeMultiThreaded() {
    if (SINGLE_THREADED.isValid()) {
      SharingStatistics.invalidated("single-threaded");
      SINGLE_THREADED.invalidate("second thread");
    }
  }

  /**
   * From now on every object counts as shared: for the moments in which objects of a running thread
   * become reachable by others without being stored anywhere.
   */
  @TruffleBoundary
  public static void forgetLocality(String reason) {
    if (LOCALITY_KNOWN.isValid()) {
      SharingStatistics.invalidated("unmarked objects are local");
      LOCALITY_KNOWN.invalidate(reason);
    }
    becomeMultiThreaded();
  }

  /** Whether only the calling thread can reach the container with this {@link ObjectLock} state. */
  public static boolean isLocal(int state) {
    return SINGLE_THREADED.isValid() || state == ObjectLock.LOCAL && LOCALITY_KNOWN.isValid();
  }

  /** Whether only the calling thread can reach an object whose shape is shared or not. */
  public static boolean isLocal(boolean sharedShape) {
    return SINGLE_THREADED.isValid() || !sharedShape && LOCALITY_KNOWN.isValid();
  }

  /** Whether only the calling thread can reach the object. */
  @TruffleBoundary
  public static boolean isLocal(DynamicObject object) {
    return isLocal(object.getShape().isShared());
  }

  /** Before the value is stored where several threads look: it and all it leads to is shared. */
  public static void share(Object value) {
    if (!SINGLE_THREADED.isValid()
        && SharingWalk.mayLead(value)
        && !Mutation.NO_SHARING_BARRIER.isActive()) {
      shareNow(value);
    }
  }

  /** {@link #share} for each of some values. */
  public static void shareAll(Object[] values) {
    if (!SINGLE_THREADED.isValid()) {
      shareNow(values);
    }
  }

  /** Before the value is stored into {@code owner}: the write barrier of rarely changed fields. */
  @TruffleBoundary
  public static void store(DynamicObject owner, Object value) {
    if (!isLocal(owner)) {
      share(value);
    }
  }

  @TruffleBoundary
  private static void shareNow(Object value) {
    SharingStatistics.barrier();
    if (value instanceof DynamicObject object && object.getShape().isShared()) {
      return;
    }
    SharingWalk.from(value);
  }
}
