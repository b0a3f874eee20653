package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.ComplexText;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.FormatProblem;
import org.hoistpy.text.FormatSpec;
import org.hoistpy.text.IntDigitLimit;
import org.hoistpy.text.IntText;

/** Numbers to and from str, with the problems of package {@code text} raised as exceptions. */
public final class NumberText {
  private NumberText() {}

  /** Runs an operation of package {@code text}. */
  @TruffleBoundary
  public static <T> T guarded(Supplier<T> operation) {
    try {
      return operation.get();
    } catch (FormatProblem problem) {
      throw PyErrors.fromFormatProblem(problem);
    }
  }

  /** {@code repr(int)}. */
  @TruffleBoundary
  public static TruffleString repr(Object integer) {
    return Strings.of(digits(integer, 10));
  }

  /** The digits of an int value, after a sign if negative. */
  @TruffleBoundary
  public static String digits(Object integer, int base) {
    return integer instanceof Long small
        ? IntText.toString(small, base)
        : guarded(() -> IntText.toString((BigInteger) integer, base, IntDigitLimit.get()));
  }

  /** {@code repr(float)}. */
  @TruffleBoundary
  public static TruffleString repr(double value) {
    return Strings.of(FloatText.repr(value));
  }

  /** {@code repr(complex)}. */
  @TruffleBoundary
  public static TruffleString repr(PyComplex value) {
    return Strings.of(ComplexText.repr(value.real(), value.imag()));
  }

  /** {@code format(int, spec)}. */
  @TruffleBoundary
  public static TruffleString formatInt(Object integer, TruffleString spec, String typeName) {
    String text = Strings.toJava(spec);
    int limit = IntDigitLimit.get();
    return Strings.of(
        guarded(
            () ->
                integer instanceof Long small
                    ? FormatSpec.formatInt(small, text, typeName, limit)
                    : FormatSpec.formatInt((BigInteger) integer, text, typeName, limit)));
  }

  /** {@code format(float, spec)}. */
  @TruffleBoundary
  public static TruffleString formatFloat(double value, TruffleString spec, String typeName) {
    String text = Strings.toJava(spec);
    return Strings.of(guarded(() -> FormatSpec.formatFloat(value, text, typeName)));
  }

  /** {@code format(str, spec)}. */
  @TruffleBoundary
  public static TruffleString formatText(TruffleString value, TruffleString spec, String typeName) {
    String format = Strings.toJava(spec);
    return format.isEmpty()
        ? value
        : Strings.of(
            guarded(() -> FormatSpec.formatString(Strings.toJava(value), format, typeName)));
  }

  /** {@code format(complex, spec)}. */
  @TruffleBoundary
  public static TruffleString formatComplex(PyComplex value, TruffleString spec, String typeName) {
    String text = Strings.toJava(spec);
    return Strings.of(
        guarded(() -> FormatSpec.formatComplex(value.real(), value.imag(), text, typeName)));
  }

  /** {@code int(str, base)}. */
  @TruffleBoundary
  public static Object parseInt(TruffleString text, int base) {
    String source = Strings.toJava(text);
    return guarded(() -> IntText.parse(source, base, IntDigitLimit.get()));
  }

  /** {@code int(bytes, base)}. */
  @TruffleBoundary
  public static Object parseInt(byte[] text, int base) {
    return guarded(() -> IntText.parse(text, base, IntDigitLimit.get()));
  }

  /** {@code float(str)}. */
  @TruffleBoundary
  public static double parseFloat(TruffleString text) {
    String source = Strings.toJava(text);
    return guarded(() -> FloatText.parse(source));
  }

  /** {@code float(bytes)}. */
  @TruffleBoundary
  public static double parseFloat(byte[] text) {
    return guarded(() -> FloatText.parse(text));
  }

  /** {@code complex(str)}. */
  @TruffleBoundary
  public static double[] parseComplex(TruffleString text) {
    String source = Strings.toJava(text);
    return guarded(() -> ComplexText.parse(source));
  }
}
