package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;

/**
 * Arguments that methods of sequences share: positions, bounds and repetition counts. Stateless.
 */
public final class SequenceArguments {
  private SequenceArguments() {}

  /** A position as {@code insert} and {@code pop} take it. */
  @TruffleBoundary
  public static long position(Object value) {
    if (Index.asIndex(value) instanceof Long position) {
      return position;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A bound of a search, relative to the end when negative; null means {@code otherwise}. */
  @TruffleBoundary
  public static int bound(Object value, int length, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    Object index = Index.asIndexOrNull(value);
    if (index == null) {
      throw PyErrors.typeError("slice indices must be integers or have an __index__ method");
    }
    long bound = Index.clamp(index);
    if (bound < 0) {
      bound = Math.max(0, bound + length);
    }
    return (int) Math.min(bound, Integer.MAX_VALUE);
  }

  /** How often to repeat a sequence. */
  @TruffleBoundary
  public static long times(Object count) {
    return Index.asSize(count);
  }
}
