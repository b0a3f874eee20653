package org.hoistpy.objects.mapping;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** A Python frozenset. Thread-safety: immutable once it is made; elements are added before. */
public final class PyFrozenSet extends PyAnySet {
  /** Zero until computed; racing threads compute the same value. Plain. */
  private long hash;

  public PyFrozenSet(PyType type) {
    super(type);
  }

  public PyFrozenSet() {
    this(BuiltinTypes.FROZENSET);
  }

  /** CPython's hash, independent of the order of the elements. */
  public long frozenHash() {
    long result = hash;
    if (result == 0) {
      result = mixedHash() ^ (size() + 1L) * 1927868237L;
      result ^= (result >>> 11) ^ (result >>> 25);
      result = result * 69069L + 907133923L;
      if (result == -1) {
        result = 590923713L;
      }
      hash = result;
    }
    return result;
  }
}
