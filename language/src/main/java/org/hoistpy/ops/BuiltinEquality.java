package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.KeyEquality;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * Equality of values of built-in classes, whose methods nobody can replace: numbers, str, None and
 * tuples of such. Runs no user code and takes no lock. Stateless.
 */
final class BuiltinEquality {
  private BuiltinEquality() {}

  /** {@link KeyEquality#SAME}, {@link KeyEquality#DIFFERENT} or {@link KeyEquality#UNKNOWN}. */
  static int compare(Object left, Object right) {
    if (Identity.is(left, right)) {
      return KeyEquality.SAME;
    }
    if (left instanceof TruffleString x && right instanceof TruffleString y) {
      return known(Strings.equal(x, y));
    }
    if (isTuple(left) && isTuple(right)) {
      return compare(((PyTuple) left).items(), ((PyTuple) right).items());
    }
    if (NumberComparison.compareExact(CompareOp.EQ, left, right) instanceof Boolean equal) {
      return known(equal);
    }
    return isBuiltin(left) && isBuiltin(right) ? KeyEquality.DIFFERENT : KeyEquality.UNKNOWN;
  }

  /** As comparing tuples does: up to the first pair that differs. */
  private static int compare(Object[] left, Object[] right) {
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int same = compare(left[i], right[i]);
      if (same != KeyEquality.SAME) {
        return same;
      }
    }
    return known(left.length == right.length);
  }

  private static int known(boolean equal) {
    return equal ? KeyEquality.SAME : KeyEquality.DIFFERENT;
  }

  private static boolean isTuple(Object value) {
    return value instanceof PyTuple tuple && tuple.getPyClass() == BuiltinTypes.TUPLE;
  }

  /** One of the kinds, each of which differs from all others. */
  private static boolean isBuiltin(Object value) {
    return value instanceof TruffleString
        || value == PyNone.NONE
        || isTuple(value)
        || NumberRank.isExact(value);
  }
}
