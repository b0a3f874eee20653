package org.hoistpy.text;

/**
 * Splits a {@code str.format} template into literal text and replacement fields, one piece at a
 * time, so that an error late in the template appears only after the earlier fields were used.
 * Confined to one thread. Source: library reference, "Format String Syntax".
 */
public final class FormatString {
  /**
   * Literal text and the field that follows it.
   *
   * @param literal the text before the field, with doubled braces undone
   * @param field whether a field follows
   * @param name the field name, unparsed
   * @param conversion the character after {@code !}, or 0
   * @param spec the format specification
   * @param nested whether the specification contains fields of its own
   */
  public record Piece(
      String literal, boolean field, String name, int conversion, String spec, boolean nested) {}

  private final String text;
  private int at;

  public FormatString(String text) {
    this.text = text;
  }

  /** The next piece, or null at the end. */
  public Piece next() {
    int end = text.length();
    if (at >= end) {
      return null;
    }
    int start = at;
    char c = 0;
    boolean markup = false;
    while (at < end && !markup) {
      c = text.charAt(at++);
      markup = c == '{' || c == '}';
    }
    if (!markup) {
      return literal(text.substring(start));
    }
    boolean atEnd = at >= end;
    boolean doubled = !atEnd && text.charAt(at) == c;
    if (c == '}' && !doubled) {
      throw FormatProblem.value("Single '}' encountered in format string");
    }
    if (atEnd) {
      throw FormatProblem.value("Single '{' encountered in format string");
    }
    if (doubled) {
      return literal(text.substring(start, at++));
    }
    return field(text.substring(start, at - 1));
  }

  private static Piece literal(String literal) {
    return new Piece(literal, false, null, 0, null, false);
  }

  private Piece field(String literal) {
    int start = at;
    char c = skipName();
    String name = text.substring(start, c == 0 ? at : at - 1);
    if (c == 0) {
      throw FormatProblem.value("expected '}' before end of string");
    }
    int conversion = 0;
    if (c == '!') {
      if (at >= text.length()) {
        throw FormatProblem.value("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at);
      at += Character.charCount(conversion);
      c = ':';
      if (at < text.length()) {
        c = text.charAt(at++);
        if (c != '}' && c != ':') {
          throw FormatProblem.value("expected ':' after conversion specifier");
        }
      }
    }
    if (c == '}') {
      return new Piece(literal, true, name, conversion, "", false);
    }
    return spec(literal, name, conversion);
  }

  /** Moves behind the character that ends the field name and returns it, 0 for none. */
  private char skipName() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '{' -> throw FormatProblem.value("unexpected '{' in field name");
        case '[' -> {
          int close = text.indexOf(']', at);
          at = close < 0 ? text.length() : close;
        }
        case '}', ':', '!' -> {
          return c;
        }
        default -> {}
      }
    }
    return 0;
  }

  private Piece spec(String literal, String name, int conversion) {
    int start = at;
    int depth = 1;
    boolean nested = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '{') {
        nested = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        return new Piece(literal, true, name, conversion, text.substring(start, at - 1), nested);
      }
    }
    throw FormatProblem.value("unmatched '{' in format spec");
  }
}
