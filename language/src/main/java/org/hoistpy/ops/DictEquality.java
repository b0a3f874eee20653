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
    PyDict entries = left.atOneMoment();
    DictStorage others = right.atOneMoment().storage();
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
}
