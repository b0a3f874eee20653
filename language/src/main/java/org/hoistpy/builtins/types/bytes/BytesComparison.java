package org.hoistpy.builtins.types.bytes;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.BytesOperands;

/** Comparison of bytes-like objects by their bytes, and the hash of bytes. */
final class BytesComparison {
  private BytesComparison() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method("__eq__", "value, /", (self, value) -> compare(self, value, sign -> sign == 0));
    type.method("__ne__", "value, /", (self, value) -> compare(self, value, sign -> sign != 0));
    type.method("__lt__", "value, /", (self, value) -> compare(self, value, sign -> sign < 0));
    type.method("__le__", "value, /", (self, value) -> compare(self, value, sign -> sign <= 0));
    type.method("__gt__", "value, /", (self, value) -> compare(self, value, sign -> sign > 0));
    type.method("__ge__", "value, /", (self, value) -> compare(self, value, sign -> sign >= 0));
    if (type.type() == BuiltinTypes.BYTES) {
      type.method("__hash__", "/", self -> Keys.hash(self.peek()));
    } else {
      type.constant("__hash__", PyNone.NONE);
    }
  }

  private static Object compare(PyAnyBytes self, Object value, IntPredicate test) {
    if (self instanceof PyBytes && !(value instanceof PyBytes)) {
      // Others compare themselves with bytes, if they do at all.
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    byte[] other = BytesOperands.bytesOrNull(value);
    return other == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) test.test(Arrays.compareUnsigned(self.peek(), other));
  }
}
