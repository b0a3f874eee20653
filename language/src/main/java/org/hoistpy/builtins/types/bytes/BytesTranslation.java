package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;

/** {@code translate} and {@code maketrans} of bytes. */
final class BytesTranslation {
  private static final int TABLE_SIZE = 256;

  private BytesTranslation() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method("translate", "table, /, delete=?", BytesTranslation::translate);
    type.staticMethod("maketrans", "frm, to, /", BytesTranslation::makeTable);
  }

  private static Object translate(PyAnyBytes self, Object table, Object delete) {
    byte[] mapping = null;
    if (table != PyNone.NONE) {
      mapping = BytesArguments.bytes(table);
      if (mapping.length != TABLE_SIZE) {
        throw PyErrors.valueError("translation table must be 256 characters long");
      }
    }
    boolean[] deleted = new boolean[TABLE_SIZE];
    for (byte each : delete == null ? new byte[0] : BytesArguments.bytes(delete)) {
      deleted[each & 0xFF] = true;
    }
    ByteJoiner out = new ByteJoiner();
    for (byte each : self.peek()) {
      if (!deleted[each & 0xFF]) {
        out.add(mapping == null ? each : mapping[each & 0xFF]);
      }
    }
    return BytesArguments.like(self, out.toArray());
  }

  private static Object makeTable(Object from, Object to) {
    byte[] keys = BytesArguments.bytes(from);
    byte[] values = BytesArguments.bytes(to);
    if (keys.length != values.length) {
      throw PyErrors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[TABLE_SIZE];
    for (int i = 0; i < TABLE_SIZE; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < keys.length; i++) {
      table[keys[i] & 0xFF] = values[i];
    }
    return new PyBytes(table);
  }
}
