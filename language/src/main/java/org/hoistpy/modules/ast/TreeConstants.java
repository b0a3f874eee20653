package org.hoistpy.modules.ast;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyFrozenSet;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.PyConst;

/** The values that {@code Constant} nodes may have. Stateless. */
final class TreeConstants {
  private TreeConstants() {}

  /** As the parser gives a literal; a value that no literal has stays what it is. */
  static Object literal(Object value) {
    return switch (value) {
      case PyNone none -> PyConst.NONE;
      case PyEllipsis dots -> PyConst.ELLIPSIS;
      case Long number -> number;
      case BigInteger number -> number;
      case Double number -> number;
      case Boolean flag -> flag;
      case TruffleString text -> text(text);
      case PyComplex complex when complex.real() == 0.0 && 1 / complex.real() > 0 ->
          new ImaginaryLiteral(complex.imag());
      case PyComplex complex -> complex;
      case PyBytes bytes when bytes.getPyClass() == BuiltinTypes.BYTES -> bytes.toArray();
      case PyTuple tuple when tuple.getPyClass() == BuiltinTypes.TUPLE -> all(tuple);
      case PyFrozenSet set when set.getPyClass() == BuiltinTypes.FROZENSET -> all(set);
      default ->
          throw PyErrors.typeError("got an invalid type in Constant: %s", TypeOf.name(value));
    };
  }

  private static Object text(TruffleString text) {
    String java = Strings.toJava(text);
    int length = Strings.length(text);
    if (java.codePointCount(0, java.length()) == length) {
      return java;
    }
    int[] codePoints = new int[length];
    for (int i = 0; i < length; i++) {
      codePoints[i] = text.codePointAtIndexUncached(i, Strings.ENCODING);
    }
    return codePoints;
  }

  private static Object all(Object container) {
    for (Object item : Iteration.toArray(container)) {
      literal(item);
    }
    return container;
  }
}
