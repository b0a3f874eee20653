package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;

/** Bytes as hexadecimal digits. */
public final class BytesHex {
  private static final String DIGITS = "0123456789abcdef";

  private BytesHex() {}

  /** {@code bytes.hex(sep, bytes_per_sep)}; also what binascii needs. */
  public static Object format(PyAnyBytes self, Object separator, Object group) {
    int size = Index.asInt(group);
    return Strings.of(format(self.peek(), separator(separator), size));
  }

  /** The separator character, or -1 for none. */
  private static int separator(Object separator) {
    if (separator == null) {
      return -1;
    }
    if (Items.length(separator) != 1) {
      throw PyErrors.valueError("sep must be length 1.");
    }
    int character;
    TruffleString text = Text.payload(separator);
    if (text != null) {
      character = Strings.toJava(text).codePointAt(0);
    } else if (separator instanceof PyBytes bytes) {
      character = bytes.get(0) & 0xFF;
    } else {
      throw PyErrors.typeError("sep must be str or bytes.");
    }
    if (character > 127) {
      throw PyErrors.valueError("sep must be ASCII.");
    }
    return character;
  }

  /** Groups count from the right, or from the left when the size is negative. */
  private static String format(byte[] data, int separator, int size) {
    int group = Math.abs(size);
    StringBuilder out = new StringBuilder(data.length * 2);
    for (int i = 0; i < data.length; i++) {
      int behind = size > 0 ? data.length - i : i;
      if (separator >= 0 && group > 0 && i > 0 && behind % group == 0) {
        out.append((char) separator);
      }
      out.append(DIGITS.charAt(data[i] >> 4 & 15)).append(DIGITS.charAt(data[i] & 15));
    }
    return out.toString();
  }

  /** {@code bytes.fromhex(text)}. */
  static byte[] parse(String text) {
    ByteJoiner out = new ByteJoiner();
    int i = 0;
    while (i < text.length()) {
      if (BytesCases.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int high = digit(text, i);
      int low = digit(text, i + 1);
      out.add(high << 4 | low);
      i += 2;
    }
    return out.toArray();
  }

  private static int digit(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : 0;
    int value = c < 128 ? Character.digit(c, 16) : -1;
    if (value < 0) {
      int shown = text.codePointCount(0, Math.min(index, text.length()));
      throw PyErrors.valueError(
          "non-hexadecimal number found in fromhex() arg at position " + shown);
    }
    return value;
  }
}
