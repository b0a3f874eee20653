package org.hoistpy.modules.litmus;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;

/**
 * Counts combinations of results: the i-th elements of some lists belong together. Numbers and
 * texts are compared by their class and value, tuples by their items, other objects by identity, so
 * that a combination may be counted in several parts. Used by one thread.
 */
final class Tally {
  /** With more combinations than these, only the latest are looked at. */
  private static final int WINDOW = 64;

  private final List<Object[]> keys = new ArrayList<>();
  private final List<long[]> counts = new ArrayList<>();

  private Tally() {}

  /** Pairs of a tuple of results and how often it occurs from {@code start} to {@code end}. */
  @TruffleBoundary
  static PyList of(Object[] lists, int start, int end) {
    Tally tally = new Tally();
    Object[] key = new Object[lists.length];
    for (int i = start; i < end; i++) {
      for (int j = 0; j < key.length; j++) {
        key[j] = ((PyList) lists[j]).get(i);
      }
      tally.add(key);
    }
    PyList pairs = new PyList();
    for (int i = 0; i < tally.keys.size(); i++) {
      pairs.append(
          new PyTuple(new Object[] {new PyTuple(tally.keys.get(i)), tally.counts.get(i)[0]}));
    }
    return pairs;
  }

  private void add(Object[] key) {
    for (int i = keys.size() - 1; i >= 0 && i >= keys.size() - WINDOW; i--) {
      if (same(keys.get(i), key)) {
        counts.get(i)[0]++;
        return;
      }
    }
    keys.add(key.clone());
    counts.add(new long[] {1});
  }

  private static boolean same(Object[] a, Object[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!same(a[i], b[i])) {
        return false;
      }
    }
    return a.length == b.length;
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof PyTuple x && b instanceof PyTuple y) {
      return x.getPyClass() == y.getPyClass() && same(x.items(), y.items());
    }
    return a == b || !(a instanceof PyObject) && a.equals(b);
  }
}
