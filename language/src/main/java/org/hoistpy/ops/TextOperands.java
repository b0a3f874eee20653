package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.text.PyStrObject;

/** The text of arguments that may be str, bytes or instances of their subclasses. Stateless. */
public final class TextOperands {
  private TextOperands() {}

  /** The text of an instance of str, null for other objects. */
  public static TruffleString strOrNull(Object object) {
    if (object instanceof TruffleString text) {
      return text;
    }
    return object instanceof PyStrObject subclassed ? subclassed.value() : null;
  }

  /** The contents of a bytes-like object, null for other objects. */
  public static byte[] bytesOrNull(Object object) {
    if (object instanceof PyBytes bytes) {
      return bytes.toArray();
    }
    return object instanceof PyByteArray array ? array.toArray() : null;
  }
}
