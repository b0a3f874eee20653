package org.hoistpy.modules.bisect;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;

/** Declares the module {@code bisect}. */
public final class BisectModule {
  private BisectModule() {}

  public static void define(ModuleBuilder bisect) {
    for (String name : new String[] {"bisect_right", "bisect"}) {
      bisect.function(
          name,
          "a, x, lo=0, hi=None, *, key=None",
          (a, x, lo, hi, key) -> find(a, x, lo, hi, key, true));
    }
    bisect.function(
        "bisect_left",
        "a, x, lo=0, hi=None, *, key=None",
        (a, x, lo, hi, key) -> find(a, x, lo, hi, key, false));
    for (String name : new String[] {"insort_right", "insort"}) {
      bisect.function(
          name,
          "a, x, lo=0, hi=None, *, key=None",
          (a, x, lo, hi, key) -> insert(a, x, lo, hi, key, true));
    }
    bisect.function(
        "insort_left",
        "a, x, lo=0, hi=None, *, key=None",
        (a, x, lo, hi, key) -> insert(a, x, lo, hi, key, false));
  }

  private static long find(Object a, Object x, Object low, Object high, Object key, boolean right) {
    long lo = Index.asSize(low);
    if (lo < 0) {
      throw PyErrors.valueError("lo must be non-negative");
    }
    long hi = high == PyNone.NONE ? Items.length(a) : Index.asSize(high);
    while (lo < hi) {
      long middle = (lo + hi) >>> 1;
      Object item = Items.get(a, middle);
      if (key != PyNone.NONE) {
        item = Calls.call(key, item);
      }
      boolean goLeft =
          right ? Comparison.test(CompareOp.LT, x, item) : !Comparison.test(CompareOp.LT, item, x);
      if (goLeft) {
        hi = middle;
      } else {
        lo = middle + 1;
      }
    }
    return lo;
  }

  private static Object insert(
      Object a, Object x, Object low, Object high, Object key, boolean right) {
    Object wanted = key == PyNone.NONE ? x : Calls.call(key, x);
    long index = find(a, wanted, low, high, key, right);
    if (a instanceof PyList list) {
      list.insert(index, x);
    } else {
      Calls.callMethod(a, "insert", index, x);
    }
    return PyNone.NONE;
  }
}
