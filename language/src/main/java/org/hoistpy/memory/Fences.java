package org.hoistpy.memory;

import java.lang.invoke.VarHandle;

/** The fences that the rest of the language asks for by purpose. Thread-safe, stateless. */
public final class Fences {
  private Fences() {}

  /**
   * Between two strips of a loop (bounded mode): loadLoad + loadStore + storeStore, so that no
   * plain value is carried across and progress is certain.
   */
  public static void stripBoundary() {
    VarHandle.acquireFence();
    VarHandle.releaseFence();
  }

  /** Before a reference is stored where another thread may find it: initialisation safety. */
  public static void publish() {
    if (!Mutation.NO_PUBLICATION_FENCE.isActive()) {
      VarHandle.storeStoreFence();
    }
  }

  /** After a plain read in strict mode: with {@link #beforeStrictWrite} makes reads acquire. */
  public static void afterStrictRead() {
    VarHandle.acquireFence();
  }

  /** Before a plain write in strict mode. */
  public static void beforeStrictWrite() {
    VarHandle.releaseFence();
  }

  /** After a plain write in strict mode: orders it before every later read (no store buffering). */
  public static void afterStrictWrite() {
    VarHandle.fullFence();
  }

  /** A full fence: {@code hoistpy.fence()}. */
  public static void full() {
    VarHandle.fullFence();
  }
}
