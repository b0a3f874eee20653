package org.hoistpy.modules.binascii;

/** Quoted-printable text (RFC 1521), with CPython's choice of what to quote. Stateless. */
final class QuotedPrintable {
  private static final int LONGEST_LINE = 76;
  private static final String DIGITS = "0123456789ABCDEF";

  private QuotedPrintable() {}

  static byte[] decode(byte[] data, boolean header) {
    StringBuilder out = new StringBuilder(data.length);
    int at = 0;
    while (at < data.length) {
      byte c = data[at++];
      if (c == '_' && header) {
        out.append(' ');
      } else if (c != '=') {
        out.append((char) (c & 0xFF));
      } else if (at < data.length) {
        if (data[at] == '\n' || data[at] == '\r') {
          while (at < data.length && data[at] != '\n') {
            at++;
          }
          at++;
        } else if (data[at] == '=') {
          out.append('=');
          at++;
        } else if (at + 1 < data.length
            && BinasciiModule.digit(data[at]) >= 0
            && BinasciiModule.digit(data[at + 1]) >= 0) {
          int high = BinasciiModule.digit(data[at]);
          out.append((char) (high << 4 | BinasciiModule.digit(data[at + 1])));
          at += 2;
        } else {
          out.append('=');
        }
      }
    }
    return latin1(out);
  }

  private static byte[] latin1(StringBuilder out) {
    return out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
    return new Encoding(data, quoteTabs, isText, header).run();
  }

  /** One encoding. Confined to one thread. */
  private static final class Encoding {
    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();
    private int lineLength;

    Encoding(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
      this.data = data;
      this.quoteTabs = quoteTabs;
      this.isText = isText;
      this.header = header;
      int newline = 0;
      while (newline < data.length && data[newline] != '\n') {
        newline++;
      }
      boolean crlf = newline > 0 && newline < data.length && data[newline - 1] == '\r';
      this.lineEnd = crlf ? "\r\n" : "\n";
    }

    byte[] run() {
      int at = 0;
      while (at < data.length) {
        int c = data[at] & 0xFF;
        if (mustQuote(c, at)) {
          if (lineLength + 3 >= LONGEST_LINE) {
            softBreak();
          }
          quote(c);
          lineLength += 3;
          at++;
        } else if (isText && isLineEnd(at)) {
          endLine();
          at += c == '\r' ? 2 : 1;
        } else {
          boolean more = at + 1 != data.length && data[at + 1] != '\n';
          if (more && lineLength + 1 >= LONGEST_LINE) {
            softBreak();
          }
          lineLength++;
          out.append(header && c == ' ' ? '_' : (char) c);
          at++;
        }
      }
      return latin1(out);
    }

    private boolean isLineEnd(int at) {
      return data[at] == '\n' || data[at] == '\r' && at + 1 < data.length && data[at + 1] == '\n';
    }

    private boolean mustQuote(int c, int at) {
      boolean last = at + 1 == data.length;
      if (c > 126 || c == '=' || header && c == '_') {
        return true;
      }
      if (c == '.' && lineLength == 0) {
        return last || data[at + 1] == '\n' || data[at + 1] == '\r' || data[at + 1] == 0;
      }
      if (c == '\r' || c == '\n') {
        return !isText;
      }
      if (c == '\t' || c == ' ') {
        return last || quoteTabs;
      }
      return c < '!';
    }

    private void softBreak() {
      out.append('=').append(lineEnd);
      lineLength = 0;
    }

    private void quote(int c) {
      out.append('=').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 15));
    }

    /** White space at the end of a line would get lost. */
    private void endLine() {
      lineLength = 0;
      if (!out.isEmpty()) {
        char c = out.charAt(out.length() - 1);
        if (c == ' ' || c == '\t') {
          out.setLength(out.length() - 1);
          quote(c);
        }
      }
      out.append(lineEnd);
    }
  }
}
