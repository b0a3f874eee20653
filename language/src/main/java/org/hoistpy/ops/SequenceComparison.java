package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.sequence.PyList;

/**
 * Comparison of two sequences of the same type, item by item (language reference 6.10.1).
 * Stateless.
 */
public final class SequenceComparison {
  private SequenceComparison() {}

  /** A sequence that may change while it is compared. */
  private interface Items {
    /** The item, or null past the end. */
    Object get(int index);

    int size();
  }

  private record ListItems(PyList list) implements Items {
    @Override
    public Object get(int index) {
      return list.get(index);
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private record ArrayItems(Object[] array) implements Items {
    @Override
    public Object get(int index) {
      return index < array.length ? array[index] : null;
    }

    @Override
    public int size() {
      return array.length;
    }
  }

  @TruffleBoundary
  public static Object compare(CompareOp op, PyList left, PyList right) {
    return compare(op, new ListItems(left), new ListItems(right));
  }

  @TruffleBoundary
  public static Object compare(CompareOp op, Object[] left, Object[] right) {
    return compare(op, new ArrayItems(left), new ArrayItems(right));
  }

  private static Object compare(CompareOp op, Items left, Items right) {
    if (left.size() != right.size() && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return op == CompareOp.NE;
    }
    int index = 0;
    while (true) {
      Object a = left.get(index);
      Object b = right.get(index);
      if (a == null || b == null || !Comparison.equal(a, b)) {
        break;
      }
      index++;
    }
    // The comparison of the items may have shortened a sequence.
    Object a = left.get(index);
    Object b = right.get(index);
    if (a == null || b == null) {
      return op.holds(Integer.compare(left.size(), right.size()));
    }
    return switch (op) {
      case EQ -> false;
      case NE -> true;
      default -> Comparison.compare(op, a, b);
    };
  }
}
