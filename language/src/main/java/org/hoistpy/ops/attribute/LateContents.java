package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.memory.Mutation;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.PyList;

/**
 * What may happen where {@link Mutation#NO_PUBLICATION_FENCE} leaves the fence out: the reference
 * to a list is stored first, and what the list holds afterwards. A processor that keeps the order
 * of stores, as x86 does, never shows it; so the mutant swaps the two itself. Stateless.
 */
final class LateContents {
  /** How long a store may lag behind: a few microseconds. */
  private static final int LAG = 500;

  private LateContents() {}

  /** Empties a list that is about to be published; null when there is nothing to hold back. */
  static ListStorage take(Object value) {
    return Mutation.NO_PUBLICATION_FENCE.isActive() ? takeNow(value) : null;
  }

  @TruffleBoundary
  private static ListStorage takeNow(Object value) {
    if (!(value instanceof PyList list) || !list.isLocal()) {
      return null;
    }
    ListStorage contents = list.storage();
    list.replaceStorage(new PyList().storage());
    return contents;
  }

  /** Fills the list, which others may have found by now. */
  @TruffleBoundary
  static void give(Object value, ListStorage contents) {
    for (int i = 0; i < LAG; i++) {
      Thread.onSpinWait();
    }
    ((PyList) value).replaceStorage(contents);
  }
}
