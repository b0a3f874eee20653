package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.bytes.ByteSearch;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** The methods of bytes that look for a part: {@code find}, {@code count}, {@code startswith} …. */
final class BytesSearching {
  private static final String BOUNDS = "sub, start=?, end=?, /";

  @FunctionalInterface
  private interface Search {
    int search(byte[] data, byte[] part, int start, int end);
  }

  private BytesSearching() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method(
        "find",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, ByteSearch::find));
    type.method(
        "rfind",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, ByteSearch::findLast));
    type.method(
        "index",
        BOUNDS,
        (self, sub, start, end) -> found(search(self, sub, start, end, ByteSearch::find)));
    type.method(
        "rindex",
        BOUNDS,
        (self, sub, start, end) -> found(search(self, sub, start, end, ByteSearch::findLast)));
    type.method(
        "count",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, ByteSearch::count));
    type.method(
        "startswith",
        "prefix, start=?, end=?, /",
        (self, prefix, start, end) -> matches("startswith", self, prefix, start, end));
    type.method(
        "endswith",
        "suffix, start=?, end=?, /",
        (self, suffix, start, end) -> matches("endswith", self, suffix, start, end));
    type.method("replace", "old, new, count=-1, /", BytesSearching::replace);
  }

  private static int search(PyAnyBytes self, Object sub, Object start, Object end, Search search) {
    byte[] data = self.peek();
    int from = BoundArguments.start(start, data.length);
    int to = BoundArguments.end(end, data.length);
    byte[] part = BytesOperands.bytesOrNull(sub);
    if (part == null) {
      if (!Index.isIndex(sub)) {
        throw PyErrors.typeError(
            "argument should be integer or bytes-like object, not '%s'", TypeOf.name(sub));
      }
      part = new byte[] {BytesArguments.byteValue(sub)};
    }
    return search.search(data, part, from, to);
  }

  private static Object found(int index) {
    if (index < 0) {
      throw PyErrors.valueError("subsection not found");
    }
    return (long) index;
  }

  private static Object matches(
      String method, PyAnyBytes self, Object parts, Object start, Object end) {
    byte[] data = self.peek();
    int from = BoundArguments.start(start, data.length);
    int to = BoundArguments.end(end, data.length);
    boolean atStart = method.startsWith("s");
    if (parts instanceof PyTuple tuple) {
      for (Object each : tuple.items()) {
        if (matches(data, BytesArguments.bytes(each), from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    byte[] part = BytesOperands.bytesOrNull(parts);
    if (part == null) {
      throw PyErrors.typeError(
          "%s first arg must be bytes or a tuple of bytes, not %s", method, TypeOf.name(parts));
    }
    return matches(data, part, from, to, atStart);
  }

  private static boolean matches(byte[] data, byte[] part, int from, int to, boolean atStart) {
    int last = to - part.length;
    return last >= from && ByteSearch.isAt(data, part, atStart ? from : last);
  }

  private static Object replace(PyAnyBytes self, Object old, Object replacement, Object count) {
    byte[] part = BytesArguments.bytes(old);
    byte[] by = BytesArguments.bytes(replacement);
    return BytesArguments.like(
        self, ByteSearch.replace(self.peek(), part, by, BoundArguments.size(count)));
  }
}
