package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictStorage;
import org.hoistpy.objects.mapping.PyDict;

/** Equality of dicts (library reference, "Mapping Types"): the same keys with equal values. */
public final class DictEquality {
  private DictEquality() {}

  @TruffleBoundary
  public static boolean equal(PyDict left, PyDict right) {
    if (left.size() != right.size()) {
      return false;
    }
    DictStorage entries = atOneMoment(left.storage());
    DictStorage others = atOneMoment(right.storage());
    if (entries.size() != others.size()) {
      return false;
    }
    DictCursor cursor = entries.cursor();
    while (cursor.advance()) {
      Object value = cursor.value();
      Object other = others.get(cursor.key(), cursor.hash());
      if (other == null || !Comparison.equal(value, other)) {
        return false;
      }
    }
    return true;
  }

  private static DictStorage atOneMoment(DictStorage storage) {
    return storage.isShared() ? storage.copy() : storage;
  }
}
