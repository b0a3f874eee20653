package org.hoistpy.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/** JSON string literals, both ways. Stateless. */
final class JsonStrings {
  private static final String DIGITS = "0123456789abcdef";
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_ASCII = 0x7E;

  private JsonStrings() {}

  /** A literal's text and the index behind its closing quote. */
  record Scanned(TruffleString text, int end) {}

  /** {@code json.JSONDecodeError(message, document, position)}. */
  static PyException error(String message, TruffleString document, long position) {
    Object importer = HoistPyContext.get().builtins().namespace().getString("__import__");
    Object module = Attributes.get(Calls.call(importer, Strings.of("json.decoder")), "decoder");
    Object type = Attributes.get(module, "JSONDecodeError");
    Object exception = Calls.call(type, Strings.of(message), document, position);
    return new PyException((PyBaseException) exception);
  }

  /** The literal whose first character behind the quote is at {@code start}. */
  static Scanned scan(TruffleString document, long start, boolean strict) {
    int length = Strings.length(document);
    if (start < 0 || start > length) {
      throw PyErrors.valueError("end is out of bounds");
    }
    int begin = (int) start - 1;
    TruffleStringBuilder out = null;
    int from = (int) start;
    for (int at = from; at < length; at++) {
      int c = StringSlices.codePoint(document, at);
      if (c == '"') {
        TruffleString last = StringSlices.slice(document, from, at);
        if (out == null) {
          return new Scanned(last, at + 1);
        }
        out.appendStringUncached(last);
        return new Scanned(out.toStringUncached(), at + 1);
      }
      if (c < FIRST_PRINTABLE && strict) {
        throw error("Invalid control character at", document, at);
      }
      if (c == '\\') {
        out = out == null ? TruffleStringBuilder.createUTF32() : out;
        out.appendStringUncached(StringSlices.slice(document, from, at));
        at = escape(document, begin, at + 1, length, out);
        from = at;
        at--;
      }
    }
    throw error("Unterminated string starting at", document, begin);
  }

  /** Decodes behind a backslash; the index behind the escape. */
  private static int escape(
      TruffleString document, int begin, int at, int length, TruffleStringBuilder out) {
    if (at == length) {
      throw error("Unterminated string starting at", document, begin);
    }
    int c = StringSlices.codePoint(document, at);
    if (c != 'u') {
      int index = "\"\\/bfnrt".indexOf(c);
      if (index < 0) {
        throw error("Invalid \\escape", document, at - 1);
      }
      append(out, "\"\\/\b\f\n\r\t".charAt(index));
      return at + 1;
    }
    int first = unit(document, at + 1, length, at);
    int next = at + 5;
    boolean pair =
        Character.isHighSurrogate((char) first)
            && next + 6 < length
            && StringSlices.codePoint(document, next) == '\\'
            && StringSlices.codePoint(document, next + 1) == 'u';
    if (pair) {
      int second = unit(document, next + 2, length, next + 1);
      if (Character.isLowSurrogate((char) second)) {
        append(out, Character.toCodePoint((char) first, (char) second));
        return next + 6;
      }
    }
    append(out, first);
    return next;
  }

  /** Also of a lone surrogate, which stays one. */
  private static void append(TruffleStringBuilder out, int codePoint) {
    out.appendCodePointUncached(codePoint, 1, true);
  }

  private static int unit(TruffleString document, int at, int length, int errorAt) {
    if (at + 4 >= length) {
      throw error("Invalid \\uXXXX escape", document, errorAt);
    }
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      int c = StringSlices.codePoint(document, i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw error("Invalid \\uXXXX escape", document, errorAt);
      }
      value = value << 4 | digit;
    }
    return value;
  }

  /** Appends a literal. */
  static void encode(TruffleString text, boolean ascii, StringBuilder out) {
    out.append('"');
    int length = Strings.length(text);
    for (int i = 0; i < length; i++) {
      int c = StringSlices.codePoint(text, i);
      int index = "\"\\\b\f\n\r\t".indexOf(c);
      if (index >= 0) {
        out.append('\\').append("\"\\bfnrt".charAt(index));
      } else if (c < FIRST_PRINTABLE || ascii && c > LAST_ASCII) {
        if (c > Character.MAX_VALUE) {
          unit(Character.highSurrogate(c), out);
          unit(Character.lowSurrogate(c), out);
        } else {
          unit((char) c, out);
        }
      } else {
        out.appendCodePoint(c);
      }
    }
    out.append('"');
  }

  private static void unit(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(DIGITS.charAt(c >> shift & 15));
    }
  }
}
