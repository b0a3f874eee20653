package org.hoistpy.memory.policy;

import com.oracle.truffle.api.CompilerDirectives;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.Mutation;

/**
 * Strip-mining of loops: how many iterations run before a barrier. Stateless, thread-safe.
 *
 * <p>The barrier must stand between two inner counted loops: tested inside one flat loop, its
 * memory effect would reach the loop head and nothing would be hoisted.
 */
public final class Strips {
  /** Iterations of a strip in compiled code (bounded mode), if no option says otherwise. */
  public static final int LENGTH = 1024;

  private Strips() {}

  /** Iterations until the next barrier; interpreted code runs one at a time. */
  public static int length(MemoryModel mode, int bounded) {
    if (!CompilerDirectives.inCompiledCode()) {
      return 1;
    }
    return mode == MemoryModel.RELAXED ? Integer.MAX_VALUE : bounded;
  }

  /** The barrier between two strips. */
  public static void boundary(MemoryModel mode) {
    if (mode != MemoryModel.RELAXED && !Mutation.NO_STRIP_FENCE.isActive()) {
      Fences.stripBoundary();
    }
  }
}
