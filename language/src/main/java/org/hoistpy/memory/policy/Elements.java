package org.hoistpy.memory.policy;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.MemoryModel;

/**
 * The fences of collection elements in strict mode. Containers belong to no module and know no
 * mode, so the question is whether any context of this JVM is strict: an assumption, free while
 * none is. Writes of shared containers end with a full fence, reads with an acquire fence, which
 * makes elements sequentially consistent (memory-model.md section 2). Thread-safe.
 */
public final class Elements {
  private static final Assumption NONE_STRICT =
      Truffle.getRuntime().createAssumption("no strict context");

  private Elements() {}

  /** Called for each context's mode before its first action. */
  public static void addMode(MemoryModel mode) {
    if (mode == MemoryModel.STRICT) {
      NONE_STRICT.invalidate("a strict context");
    }
  }

  /** After the read of an element. */
  public static void afterRead() {
    if (!NONE_STRICT.isValid()) {
      Fences.afterStrictRead();
    }
  }

  /** After the write of an element of a shared container. */
  public static void afterWrite() {
    if (!NONE_STRICT.isValid()) {
      Fences.afterStrictWrite();
    }
  }
}
