package org.hoistpy.ops;

import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;

/**
 * Element reads and writes of list storages as compiled code makes them: each array and size is
 * read once. Guards of specialisations; stateless.
 */
final class ListAccess {
  /** The slot could not be read: the index is outside, or another thread is writing there. */
  static final int OUTSIDE = -1;

  private ListAccess() {}

  static boolean isLongs(ListStorage storage) {
    return storage instanceof LongStorage;
  }

  static boolean isDoubles(ListStorage storage) {
    return storage instanceof DoubleStorage;
  }

  static boolean isObjects(ListStorage storage) {
    return storage instanceof ObjectStorage;
  }

  /** The array position of a Python index, or {@link #OUTSIDE}. */
  static int position(long index, int size, int capacity) {
    long at = index < 0 ? index + size : index;
    return at >= 0 && at < size && at < capacity ? (int) at : OUTSIDE;
  }

  /** Whether the index depends on the length, which another thread may change meanwhile. */
  static boolean isFromEnd(PyList list, long index) {
    return index < 0 && !list.isLocal();
  }

  /** Whether a value read from a slot is certainly the element. */
  static boolean isClear(PyList list, long value) {
    return !LongStorage.isUnclear(value) || list.isLocal();
  }

  static boolean isClear(PyList list, double value) {
    return !DoubleStorage.isUnclear(value) || list.isLocal();
  }
}
