package org.hoistpy.text;

/**
 * A replacement field's name: the argument it starts from and the attributes and items that follow.
 * Immutable but for the walk over the rest, which is confined to one thread.
 */
public final class FieldName {
  /** Whether a template numbers its fields itself, and how many it has numbered. */
  public static final class Numbering {
    private enum State {
      UNDECIDED,
      AUTOMATIC,
      MANUAL
    }

    private State state = State.UNDECIDED;
    private long next;

    private long index(boolean empty, long given) {
      if (state == State.UNDECIDED) {
        state = empty ? State.AUTOMATIC : State.MANUAL;
      }
      if (state == State.MANUAL && empty) {
        throw FormatProblem.value(
            "cannot switch from manual field specification to automatic field numbering");
      }
      if (state == State.AUTOMATIC && !empty) {
        throw FormatProblem.value(
            "cannot switch from automatic field numbering to manual field specification");
      }
      return empty ? next++ : given;
    }
  }

  /**
   * One step behind the first name.
   *
   * @param attribute true for {@code .name}, false for {@code [name]}
   * @param name the text of the step
   * @param index the value when the text in brackets is a number, otherwise -1
   */
  public record Step(boolean attribute, String name, long index) {}

  private final String text;
  private final String first;
  private final long index;
  private int at;

  /** Splits a name; without numbering an empty first part stays a key. */
  public FieldName(String text, Numbering numbering) {
    this.text = text;
    while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
      at++;
    }
    first = text.substring(0, at);
    long given = integer(first);
    boolean numeric = first.isEmpty() || given >= 0;
    index = numeric && numbering != null ? numbering.index(first.isEmpty(), given) : given;
  }

  /** The keyword when {@link #index} is -1. */
  public String first() {
    return first;
  }

  /** The positional argument, or -1. */
  public long index() {
    return index;
  }

  /** The next attribute or item, or null at the end. */
  public Step next() {
    if (at >= text.length()) {
      return null;
    }
    char kind = text.charAt(at++);
    int start = at;
    if (kind == '.') {
      while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
        at++;
      }
      return new Step(true, notEmpty(text.substring(start, at)), -1);
    }
    if (kind != '[') {
      throw FormatProblem.value("Only '.' or '[' may follow ']' in format field specifier");
    }
    int close = text.indexOf(']', at);
    if (close < 0) {
      throw FormatProblem.value("Missing ']' in format string");
    }
    at = close + 1;
    String name = text.substring(start, close);
    long number = integer(name);
    return new Step(false, notEmpty(name), number);
  }

  private static String notEmpty(String name) {
    if (name.isEmpty()) {
      throw FormatProblem.value("Empty attribute in format string");
    }
    return name;
  }

  /** The value of decimal digits, -1 for anything else. */
  private static long integer(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int digit = UnicodeText.decimalValue(c);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw FormatProblem.value("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
