package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;

/**
 * The value of {@code int(x)} and {@code int(x, base)} (library reference, built-in functions): by
 * {@code __int__}, {@code __index__} or {@code __trunc__}, or from text. Stateless.
 */
public final class IntConversion {
  private IntConversion() {}

  /** The int value of {@code int(object)}. */
  @TruffleBoundary
  public static Object convert(Object object) {
    if (object instanceof Long) {
      return object;
    }
    if (object instanceof Double value) {
      return PyInts.fromDouble(value);
    }
    Object converted = Calls.callSpecialOrNull(object, "__int__");
    if (converted != null) {
      return Index.checked("__int__", "int", converted);
    }
    Object index = Index.asIndexOrNull(object);
    if (index != null) {
      return index;
    }
    Object truncated = Calls.callSpecialOrNull(object, "__trunc__");
    if (truncated != null) {
      Warnings.deprecated("The delegation of int() to __trunc__ is deprecated.");
      return integral(truncated);
    }
    return fromText(object);
  }

  private static Object integral(Object truncated) {
    Object value = Index.asIndexOrNull(truncated);
    if (value == null) {
      throw PyErrors.typeError("__trunc__ returned non-Integral (type %s)", TypeOf.name(truncated));
    }
    return value;
  }

  private static Object fromText(Object object) {
    TruffleString text = Text.payload(object);
    if (text != null) {
      return NumberText.parseInt(text, 10);
    }
    byte[] bytes = BytesOperands.bytesOrNull(object);
    if (bytes != null) {
      return NumberText.parseInt(bytes, 10);
    }
    throw PyErrors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '%s'",
        TypeOf.name(object));
  }

  /** The int value of {@code int(object, base)}. */
  @TruffleBoundary
  public static Object convert(Object object, Object base) {
    long radix = Index.asClampedSize(base);
    if (radix != 0 && radix < 2 || radix > 36) {
      throw PyErrors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    TruffleString text = Text.payload(object);
    if (text != null) {
      return NumberText.parseInt(text, (int) radix);
    }
    if (object instanceof PyAnyBytes bytes) {
      return NumberText.parseInt(bytes.peek(), (int) radix);
    }
    throw PyErrors.typeError("int() can't convert non-string with explicit base");
  }
}
