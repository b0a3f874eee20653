package org.hoistpy.modules.expat;

/** References to characters by number (section 4.1). Stateless. */
final class References {
  private static final int LIMIT = 0x110000;

  private References() {}

  /** The character whose reference goes on with {@code #}. */
  static String character(Cursor cursor) {
    cursor.at++;
    boolean hex = cursor.take('x');
    int radix = hex ? 16 : 10;
    int value = 0;
    int digits = 0;
    while (cursor.peek() != ';') {
      char c = cursor.peek();
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        throw cursor.invalid();
      }
      value = Math.min(LIMIT, value * radix + digit);
      digits++;
      cursor.at++;
    }
    if (digits == 0) {
      throw cursor.invalid();
    }
    cursor.at++;
    if (!XmlCharacters.isLegal(value)) {
      throw new XmlProblem(XmlError.BAD_CHAR_REF);
    }
    return Character.toString(value);
  }
}
