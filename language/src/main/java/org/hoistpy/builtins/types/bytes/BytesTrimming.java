package org.hoistpy.builtins.types.bytes;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteSearch;
import org.hoistpy.objects.bytes.PyAnyBytes;

/** The methods of bytes that take something away from its ends. */
final class BytesTrimming {
  private BytesTrimming() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method("strip", "bytes=None, /", (self, bytes) -> strip(self, bytes, true, true));
    type.method("lstrip", "bytes=None, /", (self, bytes) -> strip(self, bytes, true, false));
    type.method("rstrip", "bytes=None, /", (self, bytes) -> strip(self, bytes, false, true));
    type.method(
        "removeprefix",
        "prefix, /",
        (self, prefix) -> {
          byte[] part = BytesArguments.bytes(prefix);
          byte[] data = self.peek();
          return part(self, data, ByteSearch.isAt(data, part, 0) ? part.length : 0, data.length);
        });
    type.method(
        "removesuffix",
        "suffix, /",
        (self, suffix) -> {
          byte[] part = BytesArguments.bytes(suffix);
          byte[] data = self.peek();
          int end = data.length - part.length;
          return part(self, data, 0, ByteSearch.isAt(data, part, end) ? end : data.length);
        });
  }

  private static Object strip(PyAnyBytes self, Object bytes, boolean left, boolean right) {
    IntPredicate unwanted = BytesCases::isSpace;
    if (bytes != PyNone.NONE) {
      boolean[] set = new boolean[256];
      for (byte each : BytesArguments.bytes(bytes)) {
        set[each & 0xFF] = true;
      }
      unwanted = c -> set[c];
    }
    byte[] data = self.peek();
    int start = 0;
    int end = data.length;
    while (left && start < end && unwanted.test(data[start] & 0xFF)) {
      start++;
    }
    while (right && end > start && unwanted.test(data[end - 1] & 0xFF)) {
      end--;
    }
    return part(self, data, start, end);
  }

  private static Object part(PyAnyBytes self, byte[] data, int start, int end) {
    return start == 0 && end == data.length
        ? BytesArguments.same(self)
        : BytesArguments.like(self, Arrays.copyOfRange(data, start, end));
  }
}
