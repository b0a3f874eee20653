package org.hoistpy.text;

/** CPython's rule for characters that {@code repr} need not escape. Stateless. */
public final class Printable {
  private Printable() {}

  public static boolean isPrintable(int codePoint) {
    return UnicodeText.isPrintable(codePoint);
  }
}
