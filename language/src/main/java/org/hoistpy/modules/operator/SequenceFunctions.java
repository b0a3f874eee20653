package org.hoistpy.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.security.MessageDigest;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The functions of {@code operator} on sequences and iterables. */
final class SequenceFunctions {
  private SequenceFunctions() {}

  static void define(ModuleBuilder operator) {
    operator.function(
        "concat", "a, b, /", (a, b) -> Arithmetic.binary(BinaryOp.ADD, sequence(a), b));
    operator.function(
        "iconcat", "a, b, /", (a, b) -> Arithmetic.inplace(BinaryOp.ADD, sequence(a), b));
    operator.function("countOf", "a, b, /", SequenceFunctions::countOf);
    operator.function("indexOf", "a, b, /", SequenceFunctions::indexOf);
    operator.function("length_hint", "obj, default=0, /", SequenceFunctions::lengthHint);
    operator.function("_compare_digest", "a, b, /", SequenceFunctions::compareDigest);
  }

  private static Object sequence(Object object) {
    if (TypeOf.get(object).lookup("__getitem__") == null) {
      throw PyErrors.typeError("'%s' object can't be concatenated", TypeOf.name(object));
    }
    return object;
  }

  private static Object countOf(Object iterable, Object wanted) {
    Object iterator = Iteration.iterAtOnce(iterable);
    long count = 0;
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Comparison.equal(item, wanted)) {
        count++;
      }
    }
    return count;
  }

  private static Object indexOf(Object iterable, Object wanted) {
    Object iterator = Iteration.iterAtOnce(iterable);
    long index = 0;
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Comparison.equal(item, wanted)) {
        return index;
      }
      index++;
    }
    throw PyErrors.valueError("sequence.index(x): x not in sequence");
  }

  private static Object lengthHint(Object object, Object otherwise) {
    if (!(PyInts.valueOrNull(otherwise) instanceof Long fallback)) {
      throw PyErrors.typeError(
          "'%s' object cannot be interpreted as an integer", TypeOf.name(otherwise));
    }
    return Iteration.lengthHint(object, fallback);
  }

  /** Takes as long for equal as for different contents of one length. */
  private static Object compareDigest(Object a, Object b) {
    TruffleString left = Text.payload(a);
    TruffleString right = Text.payload(b);
    if (left != null && right != null) {
      return MessageDigest.isEqual(ascii(left), ascii(right));
    }
    byte[] leftBytes = BytesOperands.bytesOrNull(a);
    byte[] rightBytes = BytesOperands.bytesOrNull(b);
    if (leftBytes == null || rightBytes == null) {
      throw PyErrors.typeError(
          "unsupported operand types(s) or combination of types: '%s' and '%s'",
          TypeOf.name(a), TypeOf.name(b));
    }
    return MessageDigest.isEqual(leftBytes, rightBytes);
  }

  private static byte[] ascii(TruffleString text) {
    byte[] result = new byte[Strings.length(text)];
    for (int i = 0; i < result.length; i++) {
      int codePoint = text.codePointAtIndexUncached(i, Strings.ENCODING);
      if (codePoint > Byte.MAX_VALUE) {
        throw PyErrors.typeError("comparing strings with non-ASCII characters is not supported");
      }
      result[i] = (byte) codePoint;
    }
    return result;
  }
}
