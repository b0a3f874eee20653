package org.hoistpy.lexer;

/** Character classes of the lexer (language reference 2.3). Stateless. */
final class Characters {
  private Characters() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** May start an identifier, as far as one byte of UTF-8 tells. */
  static boolean maybeIdentifierStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  static boolean maybeIdentifierPart(int c) {
    return maybeIdentifierStart(c) || isDigit(c);
  }

  static boolean isIdentifierStart(int cp) {
    return cp == '_' || Character.isUnicodeIdentifierStart(cp) && cp != 0x2E2F;
  }

  static boolean isIdentifierPart(int cp) {
    return Character.isUnicodeIdentifierPart(cp)
        && !Character.isIdentifierIgnorable(cp)
        && cp != 0x2E2F;
  }

  /** Python's {@code str.isprintable} for one character. */
  static boolean isPrintable(int cp) {
    return switch (Character.getType(cp)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> cp == ' ';
      default -> true;
    };
  }

  /** As C's {@code %04X} after "U+". */
  static String hex(int cp) {
    return String.format("%04X", cp);
  }
}
