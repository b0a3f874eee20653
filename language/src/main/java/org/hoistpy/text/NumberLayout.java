package org.hoistpy.text;

/**
 * Joins the parts of a formatted number: padding, sign, prefix, grouped digits, the rest.
 * Stateless. Follows CPython's {@code calc_number_widths} and {@code fill_number}.
 */
final class NumberLayout {
  private NumberLayout() {}

  /**
   * Lays out one number.
   *
   * @param negative whether the value shows a minus sign
   * @param prefix {@code 0x} and the like
   * @param digits the digits that grouping and zero padding apply to
   * @param rest decimal point, fraction and exponent, or a name such as {@code inf}
   */
  static String layOut(
      boolean negative, String prefix, String digits, String rest, FormatSpec spec) {
    String sign = sign(negative, spec.sign());
    int restLength = rest.codePointCount(0, rest.length());
    int fixed = sign.length() + prefix.length() + restLength;
    boolean zeroFill = spec.fill() == '0' && spec.align() == '=';
    String grouped = "";
    if (!digits.isEmpty()) {
      int group = spec.grouping() == 0 ? 0 : isBinary(spec.type()) ? 4 : 3;
      int minimum = zeroFill ? spec.width() - fixed : 0;
      grouped = group(digits, group, spec.grouping(), minimum);
    }
    int missing = Math.max(0, spec.width() - fixed - grouped.length());
    int left =
        switch (spec.align()) {
          case '>' -> missing;
          case '^' -> missing / 2;
          default -> 0;
        };
    int inner = spec.align() == '=' ? missing : 0;
    StringBuilder out = new StringBuilder(fixed + grouped.length() + missing);
    out.repeat(spec.fill(), left).append(sign).append(prefix).repeat(spec.fill(), inner);
    out.append(grouped).append(rest).repeat(spec.fill(), missing - left - inner);
    return out.toString();
  }

  private static boolean isBinary(int type) {
    return type == 'b' || type == 'o' || type == 'x' || type == 'X';
  }

  private static String sign(boolean negative, char wanted) {
    if (negative) {
      return "-";
    }
    return wanted == '+' ? "+" : wanted == ' ' ? " " : "";
  }

  /** Separates groups from the right, adding zeros in front until {@code minimum} is reached. */
  static String group(String digits, int size, char separator, int minimum) {
    if (size == 0) {
      int zeros = minimum - digits.length();
      return zeros > 0 ? "0".repeat(zeros) + digits : digits;
    }
    StringBuilder reversed = new StringBuilder(digits.length() * 4 / 3 + 1);
    int remaining = digits.length();
    int wanted = minimum;
    while (true) {
      int length = Math.min(size, Math.max(Math.max(remaining, wanted), 1));
      for (int i = 0; i < length; i++) {
        reversed.append(remaining > 0 ? digits.charAt(--remaining) : '0');
      }
      wanted -= length;
      if (remaining <= 0 && wanted <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(separator);
      wanted--;
    }
  }
}
