package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of the arguments of str methods, with CPython's error texts. */
final class StrArguments {
  private StrArguments() {}

  /** A str whose error names no method. */
  static TruffleString plain(Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError("must be str, not %s", TypeOf.name(argument));
    }
    return text;
  }

  /** The only argument of a method. */
  static TruffleString only(String method, Object argument) {
    return required(method + "() argument", argument);
  }

  /** One of several arguments of a method. */
  static TruffleString numbered(String method, int number, Object argument) {
    return required(method + "() argument " + number, argument);
  }

  /** A keyword argument of a method. */
  static TruffleString named(String method, String name, Object argument) {
    return required(method + "() argument '" + name + "'", argument);
  }

  private static TruffleString required(String subject, Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError(
          "%s must be str, not %s",
          subject, argument == PyNone.NONE ? "None" : TypeOf.name(argument));
    }
    return text;
  }

  /** A width or count of CPython's type Py_ssize_t. */
  static long size(Object argument) {
    if (Index.asIndex(argument) instanceof Long size) {
      return size;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A {@code start} argument relative to a length; may lie behind the end. */
  static int start(Object argument, int length) {
    return (int) Math.min(bound(argument, 0, length), Integer.MAX_VALUE);
  }

  /** An {@code end} argument within a length. */
  static int end(Object argument, int length) {
    return (int) Math.min(bound(argument, length, length), length);
  }

  private static long bound(Object argument, long missing, int length) {
    if (argument == null || argument == PyNone.NONE) {
      return missing;
    }
    Object index = Slices.index(argument);
    if (index instanceof BigInteger big) {
      return big.signum() < 0 ? 0 : Integer.MAX_VALUE;
    }
    long value = (long) index;
    return value < 0 ? Math.max(0, value + length) : value;
  }
}
