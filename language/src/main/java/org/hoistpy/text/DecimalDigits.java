package org.hoistpy.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite double without its sign: the value is {@code 0.DIGITS × 10^point}.
 * Plays the part of David Gay's {@code dtoa} in CPython, including its habits: no trailing zeros,
 * zero is {@code "0"} with point 1, and a value that a fixed rounding erases has no digits.
 * Immutable.
 */
record DecimalDigits(String digits, int point) {
  private static final DecimalDigits ZERO = new DecimalDigits("0", 1);

  /** A decimal of at most this many digits survives the way to a double and back. */
  private static final int EXACT_DIGITS = 15;

  /** The shortest digits that read back as {@code value}; the closest ones if there are several. */
  static DecimalDigits shortest(double value) {
    double abs = Math.abs(value);
    if (abs == 0.0) {
      return ZERO;
    }
    String java = Double.toString(abs);
    int mark = java.indexOf('E');
    String mantissa = mark < 0 ? java : java.substring(0, mark);
    int exponent = mark < 0 ? 0 : Integer.parseInt(java, mark + 1, java.length(), 10);
    int dot = mantissa.indexOf('.');
    DecimalDigits result =
        trim(mantissa.substring(0, dot) + mantissa.substring(dot + 1), dot + exponent);
    return result.digits.length() == 2 ? result.shortenToOne(abs) : result;
  }

  /** Java prefers two digits where one would do ({@code 4.9E-324}); Python does not. */
  private DecimalDigits shortenToOne(double abs) {
    int tens = digits.charAt(0) - '0';
    boolean up = digits.charAt(1) > '5' || (digits.charAt(1) == '5' && (tens & 1) == 1);
    DecimalDigits near = one(up ? tens + 1 : tens);
    if (near.toDouble() == abs) {
      return near;
    }
    DecimalDigits far = one(up ? tens : tens + 1);
    return far.toDouble() == abs ? far : this;
  }

  private DecimalDigits one(int digit) {
    return digit == 10
        ? new DecimalDigits("1", point + 1)
        : new DecimalDigits(String.valueOf(digit), point);
  }

  /** {@code count} significant digits, halves to even, trailing zeros removed. */
  static DecimalDigits significant(double value, int count) {
    double abs = Math.abs(value);
    if (abs == 0.0) {
      return ZERO;
    }
    DecimalDigits quick = abs < Double.MIN_NORMAL ? null : shortest(abs).quickRound(count);
    if (quick != null) {
      return quick;
    }
    return of(new BigDecimal(abs).round(new MathContext(count, RoundingMode.HALF_EVEN)));
  }

  /** {@code places} digits after the decimal point (before it if negative), halves to even. */
  static DecimalDigits fixed(double value, int places) {
    double abs = Math.abs(value);
    if (abs == 0.0) {
      return ZERO;
    }
    DecimalDigits shortest = shortest(abs);
    long count = (long) shortest.point + places;
    if (count > 0 && abs >= Double.MIN_NORMAL) {
      DecimalDigits quick = shortest.quickRound(count);
      if (quick != null) {
        return quick;
      }
    } else if (count < 0) {
      return new DecimalDigits("", -places);
    }
    BigDecimal exact = new BigDecimal(abs);
    if (exact.scale() > places) {
      exact = exact.setScale(places, RoundingMode.HALF_EVEN);
    }
    return exact.signum() == 0 ? new DecimalDigits("", -places) : of(exact);
  }

  /**
   * Rounds these shortest digits instead of the exact value where both must agree: when nothing is
   * cut off and the double is faithful to that many digits, or when the part cut off is not exactly
   * a half. Null when only the exact value can tell. Not for subnormal numbers, which have fewer
   * faithful digits.
   */
  private DecimalDigits quickRound(long count) {
    int length = digits.length();
    if (count >= length) {
      return count <= EXACT_DIGITS ? this : null;
    }
    int cut = (int) count;
    char first = digits.charAt(cut);
    if (first == '5' && length == cut + 1) {
      return null;
    }
    if (first < '5') {
      return trim(digits.substring(0, cut), point);
    }
    char[] kept = digits.substring(0, cut).toCharArray();
    for (int i = cut - 1; i >= 0; i--) {
      if (kept[i] < '9') {
        kept[i]++;
        return trim(new String(kept, 0, i + 1), point);
      }
    }
    return new DecimalDigits("1", point + 1);
  }

  private static DecimalDigits of(BigDecimal exact) {
    String unscaled = exact.unscaledValue().toString();
    return trim(unscaled, unscaled.length() - exact.scale());
  }

  private static DecimalDigits trim(String digits, int point) {
    int start = 0;
    int end = digits.length();
    while (start < end - 1 && digits.charAt(start) == '0') {
      start++;
    }
    while (end > start + 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return new DecimalDigits(digits.substring(start, end), point - start);
  }

  double toDouble() {
    return digits.isEmpty() ? 0.0 : Double.parseDouble("0." + digits + "E" + point);
  }
}
