package org.hoistpy.lexer;

import java.math.BigInteger;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.text.BigDigits;
import org.hoistpy.text.IntDigitLimit;
import org.hoistpy.text.IntText;

/** Values of numeric literals (language reference 2.4.5 to 2.4.7). Stateless. */
public final class NumberLiterals {
  private NumberLiterals() {}

  /** A decimal literal with more digits than {@link IntDigitLimit} allows. */
  public static final class TooManyDigits extends Exception {
    private static final long serialVersionUID = 1L;

    TooManyDigits(int digits, int limit) {
      super(
          "Exceeds the limit ("
              + limit
              + " digits) for integer string conversion: value has "
              + digits
              + " digits; use sys.set_int_max_str_digits() to increase the limit",
          null,
          false,
          false);
    }
  }

  /** A Long, BigInteger, Double or ImaginaryLiteral. */
  public static Object valueOf(char[] src, int start, int end) throws TooManyDigits {
    char first = src[start];
    if (first == '0' && end - start > 2) {
      int radix =
          switch (src[start + 1]) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
          };
      if (radix != 10) {
        return integer(digits(src, start + 2, end), radix);
      }
    }
    String text = digits(src, start, end);
    int last = text.length() - 1;
    char c = text.charAt(last);
    if (c == 'j' || c == 'J') {
      return new ImaginaryLiteral(Double.parseDouble(text.substring(0, last)));
    }
    for (int i = 0; i <= last; i++) {
      char d = text.charAt(i);
      if (d == '.' || d == 'e' || d == 'E') {
        return Double.parseDouble(text);
      }
    }
    int limit = IntDigitLimit.get();
    if (limit > 0 && text.length() > IntText.LIMIT_THRESHOLD && text.length() > limit) {
      throw new TooManyDigits(text.length(), limit);
    }
    return integer(text, 10);
  }

  private static Object integer(String digits, int radix) {
    int safe = radix == 10 ? 18 : radix == 16 ? 15 : radix == 8 ? 20 : 62;
    if (digits.length() <= safe) {
      return Long.parseLong(digits, radix);
    }
    BigInteger value = BigDigits.parse(digits, radix);
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  private static String digits(char[] src, int start, int end) {
    for (int i = start; i < end; i++) {
      if (src[i] == '_') {
        StringBuilder text = new StringBuilder(end - start);
        for (int k = start; k < end; k++) {
          if (src[k] != '_') {
            text.append(src[k]);
          }
        }
        return text.toString();
      }
    }
    return new String(src, start, end - start);
  }
}
