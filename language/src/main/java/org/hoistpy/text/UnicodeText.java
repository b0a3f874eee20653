package org.hoistpy.text;

/**
 * The {@code str.is…} predicates by code point, with the Unicode version of Python 3.12. Stateless.
 */
public final class UnicodeText {
  private static final int CASE_IGNORABLE_CATEGORIES =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.FORMAT
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.MODIFIER_SYMBOL;

  private static final int UNPRINTABLE_CATEGORIES =
      1 << Character.UNASSIGNED
          | 1 << Character.CONTROL
          | 1 << Character.FORMAT
          | 1 << Character.SURROGATE
          | 1 << Character.PRIVATE_USE
          | 1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR;

  private UnicodeText() {}

  private static boolean isNewer(int c) {
    return c > 0x880 && UnicodeData.NEWER.contains(c);
  }

  /** The general category as one of {@link Character}'s constants. */
  public static int category(int c) {
    if (isNewer(c)) {
      return Character.UNASSIGNED;
    }
    return c == 0x1171E ? Character.NON_SPACING_MARK : Character.getType(c);
  }

  public static boolean isAlpha(int c) {
    return Character.isLetter(c) && !isNewer(c);
  }

  public static boolean isDecimal(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && !isNewer(c);
  }

  /** 0 to 9 for a decimal digit of any script, otherwise -1. */
  public static int decimalValue(int c) {
    return isDecimal(c) ? Character.digit(c, 10) : -1;
  }

  public static boolean isDigit(int c) {
    return isDecimal(c) || (c >= 0xB2 && UnicodeData.DIGIT_NOT_DECIMAL.contains(c));
  }

  public static boolean isNumeric(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          !isNewer(c);
      case Character.OTHER_LETTER -> c >= 0x3405 && UnicodeData.NUMERIC_IDEOGRAPHS.contains(c);
      default -> false;
    };
  }

  public static boolean isAlnum(int c) {
    return isAlpha(c) || isNumeric(c) || isDigit(c);
  }

  /** White space of {@code str.isspace}, {@code split} and {@code strip}. */
  public static boolean isSpace(int c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Whether {@code str.splitlines} ends a line here ({@code \r\n} counts once). */
  public static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r')
        || (c >= 0x1C && c <= 0x1E)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  public static boolean isUpper(int c) {
    return Character.isUpperCase(c) && !isNewer(c);
  }

  public static boolean isLower(int c) {
    return Character.isLowerCase(c) && !isNewer(c);
  }

  public static boolean isTitle(int c) {
    return Character.isTitleCase(c);
  }

  /** The derived property {@code Cased}. */
  public static boolean isCased(int c) {
    return isUpper(c) || isLower(c) || isTitle(c);
  }

  /** The derived property {@code Case_Ignorable}. */
  public static boolean isCaseIgnorable(int c) {
    return (CASE_IGNORABLE_CATEGORIES >> category(c) & 1) != 0
        || UnicodeData.CASE_IGNORABLE.contains(c);
  }

  /** {@code XID_Start} or underscore. */
  public static boolean isIdentifierStart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c)
        && !isNewer(c)
        && !UnicodeData.NOT_IDENTIFIER_START.contains(c);
  }

  /** {@code XID_Continue}. */
  public static boolean isIdentifierPart(int c) {
    if (c < 128) {
      return isIdentifierStart(c) || (c >= '0' && c <= '9');
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !isNewer(c)
        && !UnicodeData.NOT_IDENTIFIER_PART.contains(c);
  }

  public static boolean isIdentifier(String text) {
    if (text.isEmpty() || !isIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isIdentifierPart(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whether {@code repr} shows the code point as it is. */
  public static boolean isPrintable(int c) {
    if (c < 127) {
      return c >= ' ';
    }
    return (UNPRINTABLE_CATEGORIES >> category(c) & 1) == 0;
  }
}
