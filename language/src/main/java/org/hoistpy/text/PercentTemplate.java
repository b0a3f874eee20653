package org.hoistpy.text;

/** The reading position in a {@code %} template. Confined to one thread. */
final class PercentTemplate {
  private final int[] text;
  private int at;
  private int numberEnd;

  PercentTemplate(String text) {
    this.text = CodePointRanges.array(text);
  }

  /** Copies up to the next directive and moves behind its {@code %}; false at the end. */
  boolean copyLiteral(StringBuilder out) {
    while (at < text.length) {
      int c = text[at++];
      if (c == '%') {
        return true;
      }
      out.appendCodePoint(c);
    }
    return false;
  }

  int position() {
    return at;
  }

  private boolean accept(int c) {
    if (at < text.length && text[at] == c) {
      at++;
      return true;
    }
    return false;
  }

  /** Whether a second {@code %} follows directly; moves behind it. */
  boolean doubled() {
    return accept('%');
  }

  boolean startsKey() {
    return at < text.length && text[at] == '(';
  }

  /** The key in parentheses, which may contain balanced parentheses. */
  String key() {
    int start = ++at;
    int depth = 1;
    while (depth > 0) {
      if (at >= text.length) {
        throw FormatProblem.value("incomplete format key");
      }
      int c = text[at++];
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return new String(text, start, at - 1 - start);
  }

  int flags() {
    int flags = 0;
    while (true) {
      if (accept('-')) {
        flags |= PercentDirective.LEFT;
      } else if (accept('+')) {
        flags |= PercentDirective.SIGN;
      } else if (accept(' ')) {
        flags |= PercentDirective.BLANK;
      } else if (accept('#')) {
        flags |= PercentDirective.ALTERNATE;
      } else if (accept('0')) {
        flags |= PercentDirective.ZERO;
      } else {
        return flags;
      }
    }
  }

  boolean star() {
    return accept('*');
  }

  boolean dot() {
    return accept('.');
  }

  /** An unsigned number, -1 if none stands here. */
  int number(String tooBig) {
    int start = at;
    long value = 0;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + text[at++] - '0';
      if (value > Integer.MAX_VALUE) {
        throw FormatProblem.value(tooBig);
      }
    }
    numberEnd = at == start ? numberEnd : at;
    return at == start ? -1 : (int) value;
  }

  /** The conversion character behind an ignored length modifier. */
  int conversion() {
    if (!accept('h') && !accept('l')) {
      accept('L');
    }
    if (at >= text.length) {
      throw FormatProblem.value("incomplete format");
    }
    return text[at++];
  }

  /** Whether the conversion character stands directly behind a number. */
  boolean conversionFollowsNumber() {
    return numberEnd == at - 1;
  }
}
