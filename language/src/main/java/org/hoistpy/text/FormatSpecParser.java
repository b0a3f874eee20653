package org.hoistpy.text;

/** Reads one format specification. Used once, by one thread. */
final class FormatSpecParser {
  private final int[] spec;
  private final String source;
  private final String typeName;
  private int at;

  FormatSpecParser(String source, String typeName) {
    this.source = source;
    this.spec = CodePointRanges.array(source);
    this.typeName = typeName;
  }

  FormatSpec parse(char defaultType, char defaultAlign) {
    int fill = ' ';
    boolean fillGiven = false;
    char align = 0;
    if (spec.length >= 2 && isAlign(spec[1])) {
      fill = spec[0];
      fillGiven = true;
      align = (char) spec[1];
      at = 2;
    } else if (spec.length >= 1 && isAlign(spec[0])) {
      align = (char) spec[0];
      at = 1;
    }
    char sign = 0;
    if (at < spec.length && (spec[at] == '+' || spec[at] == '-' || spec[at] == ' ')) {
      sign = (char) spec[at++];
    }
    boolean negativeZero = !accept('z');
    boolean alternate = accept('#');
    if (!fillGiven && accept('0')) {
      fill = '0';
      if (align == 0 && defaultAlign == '>') {
        align = '=';
      }
    }
    int width = size(false);
    char grouping = grouping();
    int precision = -1;
    if (accept('.')) {
      precision = size(true);
      if (precision < 0) {
        throw FormatProblem.value("Format specifier missing precision");
      }
    }
    if (spec.length - at > 1) {
      throw FormatProblem.value(
          "Invalid format specifier '" + source + "' for object of type '" + typeName + "'");
    }
    int type = at < spec.length ? spec[at] : defaultType;
    checkGrouping(grouping, type);
    char finalAlign = align == 0 ? defaultAlign : align;
    return new FormatSpec(
        fill, finalAlign, sign, negativeZero, alternate, width, grouping, precision, type);
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private boolean accept(char c) {
    if (at < spec.length && spec[at] == c) {
      at++;
      return true;
    }
    return false;
  }

  private int size(boolean precision) {
    int start = at;
    long value = 0;
    while (at < spec.length) {
      int digit = UnicodeText.decimalValue(spec[at]);
      if (digit < 0) {
        break;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw FormatProblem.value("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      at++;
    }
    if (value > Integer.MAX_VALUE && !precision) {
      throw new FormatProblem(FormatProblem.Kind.MEMORY, "");
    }
    return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
  }

  private char grouping() {
    char grouping = 0;
    if (accept(',')) {
      grouping = ',';
    }
    if (at < spec.length && spec[at] == '_') {
      if (grouping != 0) {
        throw bothGroupings();
      }
      at++;
      grouping = '_';
    }
    if (at < spec.length && spec[at] == ',' && grouping == '_') {
      throw bothGroupings();
    }
    return grouping;
  }

  private static FormatProblem bothGroupings() {
    return FormatProblem.value("Cannot specify both ',' and '_'.");
  }

  private static void checkGrouping(char grouping, int type) {
    if (grouping == 0) {
      return;
    }
    boolean allowed =
        switch (type) {
          case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
          case 'b', 'o', 'x', 'X' -> grouping == '_';
          default -> false;
        };
    if (!allowed) {
      throw FormatProblem.value(
          "Cannot specify '" + grouping + "' with '" + FormatSpec.showType(type) + "'.");
    }
  }
}
