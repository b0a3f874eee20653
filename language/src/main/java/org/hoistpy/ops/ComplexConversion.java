package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;

/** The value of {@code complex(real, imag)} (library reference, built-in functions). Stateless. */
public final class ComplexConversion {
  private ComplexConversion() {}

  /** The number that the arguments give; Java null for one that is not given. */
  @TruffleBoundary
  public static PyComplex convert(Object real, Object imag) {
    TruffleString text = real == null ? null : Text.payload(real);
    if (text != null) {
      if (imag != null) {
        throw PyErrors.typeError("complex() can't take second arg if first is a string");
      }
      double[] parts = NumberText.parseComplex(text);
      return new PyComplex(parts[0], parts[1]);
    }
    if (imag != null && Text.payload(imag) != null) {
      throw PyErrors.typeError("complex() second arg can't be a string");
    }
    Object first = real == null ? (Object) 0L : bySpecialMethod(real);
    if (!(first instanceof PyComplex) && !FloatConversion.isReal(first)) {
      throw PyErrors.typeError(
          "complex() first argument must be a string or a number, not '%s'", TypeOf.name(first));
    }
    if (imag == null && first == real && first instanceof PyComplex same) {
      return same;
    }
    if (imag != null && !(imag instanceof PyComplex) && !FloatConversion.isReal(imag)) {
      throw PyErrors.typeError(
          "complex() second argument must be a number, not '%s'", TypeOf.name(imag));
    }
    return combine(first, imag);
  }

  /** {@code first + imag * 1j}, keeping the signs of zeros where the parts are real. */
  private static PyComplex combine(Object first, Object imag) {
    double realPart;
    double imagPart = 0.0;
    if (first instanceof PyComplex complex) {
      realPart = complex.real();
      imagPart = complex.imag();
    } else {
      realPart = FloatConversion.convert(first);
    }
    if (imag instanceof PyComplex complex) {
      realPart -= complex.imag();
      imagPart = first instanceof PyComplex ? complex.real() + imagPart : complex.real();
    } else if (imag != null) {
      double second = FloatConversion.convert(imag);
      imagPart = first instanceof PyComplex ? second + imagPart : second;
    }
    return new PyComplex(realPart, imagPart);
  }

  /** The result of {@code __complex__}, or the object itself if its type has none. */
  private static Object bySpecialMethod(Object object) {
    if (object instanceof PyComplex && NumberRank.isExact(object)) {
      return object;
    }
    Object result = Calls.callSpecialOrNull(object, "__complex__");
    if (result == null) {
      return object;
    }
    if (!(result instanceof PyComplex)) {
      throw PyErrors.typeError("__complex__ returned non-complex (type %s)", TypeOf.name(result));
    }
    if (!NumberRank.isExact(result)) {
      Warnings.subclassReturned("__complex__", "complex", result);
    }
    return result;
  }

  /** A number as a complex, as {@code cmath} reads arguments. */
  @TruffleBoundary
  public static PyComplex asComplex(Object object) {
    Object value = bySpecialMethod(object);
    return value instanceof PyComplex complex
        ? complex
        : new PyComplex(FloatConversion.asDouble(value), 0.0);
  }
}
