package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/**
 * What a pattern is applied to: a str or the contents of a bytes-like object, not copied.
 * Immutable.
 */
final class Subject {
  private static final TruffleString.Encoding BYTES = TruffleString.Encoding.BYTES;
  private static final int UTF_32_SHIFT = 2;

  private final Object object;
  private final TruffleString text;

  /** Null for a str. */
  private final byte[] data;

  private final int length;

  private Subject(Object object, TruffleString text, byte[] data, int length) {
    this.object = object;
    this.text = text;
    this.data = data;
    this.length = length;
  }

  /** Raises TypeError if the object is nothing that patterns apply to. */
  static Subject of(Object object) {
    if (object instanceof TruffleString string) {
      return new Subject(object, string, null, Strings.length(string));
    }
    if (object instanceof PyStrObject) {
      TruffleString string = Text.payload(object);
      return new Subject(object, string, null, Strings.length(string));
    }
    byte[] data = BytesOperands.bytesOrNull(object);
    if (data == null) {
      throw PyErrors.typeError(
          "expected string or bytes-like object, got '%s'", TypeOf.get(object));
    }
    return new Subject(
        object, TruffleString.fromByteArrayUncached(data, BYTES, false), data, data.length);
  }

  Object object() {
    return object;
  }

  boolean isBytes() {
    return data != null;
  }

  int length() {
    return length;
  }

  /** The text up to an end, for the engine. */
  TruffleString textUntil(int end) {
    if (end == length) {
      return text;
    }
    return data != null
        ? text.substringByteIndexUncached(0, end, BYTES, true)
        : text.substringByteIndexUncached(
            0, end << UTF_32_SHIFT, TruffleString.Encoding.UTF_32, true);
  }

  /** The characters' numbers. */
  int[] characters() {
    int[] characters = new int[length];
    for (int i = 0; i < length; i++) {
      characters[i] =
          data != null ? data[i] & 0xFF : text.codePointAtIndexUncached(i, Strings.ENCODING);
    }
    return characters;
  }

  /** A part as str or bytes; all of an exact str or bytes is the object itself. */
  Object slice(int start, int end) {
    if (data == null) {
      return StringSlices.slice(text, start, end);
    }
    if (start == 0 && end == length && object instanceof PyBytes bytes && isExact(bytes)) {
      return bytes;
    }
    int to = Math.min(end, length);
    return to <= start
        ? PyBytes.empty()
        : new PyBytes(java.util.Arrays.copyOfRange(data, start, to));
  }

  private static boolean isExact(PyBytes bytes) {
    return bytes.getPyClass() == org.hoistpy.objects.type.BuiltinTypes.BYTES;
  }
}
