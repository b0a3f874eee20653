package org.hoistpy.modules.codecs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.text.StringRepr;

/** {@code escape_encode} and {@code escape_decode}: the escapes of bytes literals. Stateless. */
final class ByteEscapes {
  private static final String SIMPLE = "\\\\''\"\"a\u0007b\bf\fn\nr\rt\tv\u000b";
  private static final int OCTAL_DIGITS = 3;

  private ByteEscapes() {}

  static void define(ModuleBuilder codecs) {
    codecs.function("escape_encode", "data, errors=None, /", (data, errors) -> encode(data));
    codecs.function("escape_decode", "data, errors=None, /", ByteEscapes::decode);
  }

  private static Object encode(Object data) {
    if (!(data instanceof PyBytes bytes)) {
      throw PyErrors.typeError(
          "escape_encode() argument 1 must be bytes, not %s", org.hoistpy.ops.TypeOf.name(data));
    }
    String shown = StringRepr.bytes(bytes.peek());
    String body = shown.substring(2, shown.length() - 1);
    if (shown.charAt(1) == '"') {
      body = body.replace("'", "\\'");
    }
    return PyTuple.of(
        new PyBytes(body.getBytes(StandardCharsets.ISO_8859_1)), (long) bytes.peek().length);
  }

  private static Object decode(Object data, Object errors) {
    byte[] bytes = CodecsModule.bytes(data);
    String handling = CodecsModule.errors(errors);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '\\') {
        out.write(bytes[at++]);
        continue;
      }
      if (at + 1 == bytes.length) {
        throw PyErrors.valueError("Trailing \\ in string");
      }
      at = escape(bytes, at, handling, out);
    }
    return PyTuple.of(new PyBytes(out.toByteArray()), (long) bytes.length);
  }

  private static int escape(byte[] bytes, int start, String handling, ByteArrayOutputStream out) {
    int c = bytes[start + 1];
    int simple = SIMPLE.indexOf(c);
    if (c == '\n') {
      return start + 2;
    }
    if (simple >= 0 && simple % 2 == 0) {
      out.write(SIMPLE.charAt(simple + 1));
      return start + 2;
    }
    if (c >= '0' && c <= '7') {
      int value = 0;
      int at = start + 1;
      while (at < bytes.length
          && at - start <= OCTAL_DIGITS
          && bytes[at] >= '0'
          && bytes[at] <= '7') {
        value = value * 8 + bytes[at++] - '0';
      }
      out.write(value);
      return at;
    }
    if (c == 'x') {
      return hex(bytes, start, handling, out);
    }
    out.write('\\');
    out.write(c);
    return start + 2;
  }

  private static int hex(byte[] bytes, int start, String handling, ByteArrayOutputStream out) {
    int first = start + 2 < bytes.length ? Character.digit(bytes[start + 2], 16) : -1;
    int second = start + 3 < bytes.length ? Character.digit(bytes[start + 3], 16) : -1;
    if (first >= 0 && second >= 0) {
      out.write(first * 16 + second);
      return start + 4;
    }
    switch (handling) {
      case "strict" -> throw PyErrors.valueError("invalid \\x escape at position %s", (long) start);
      case "replace" -> out.write('?');
      case "ignore" -> {}
      default ->
          throw PyErrors.valueError("decoding error; unknown error handling code: %s", handling);
    }
    return start + (first >= 0 ? 3 : 2);
  }
}
