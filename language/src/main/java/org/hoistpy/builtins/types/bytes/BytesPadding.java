package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** The methods of bytes that fill up to a width. */
final class BytesPadding {
  private static final String PARAMETERS = "width, fillchar=?, /";

  private BytesPadding() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method(
        "center",
        PARAMETERS,
        (self, width, fill) -> {
          int missing = missing(self, width);
          int left = missing / 2 + (missing & (missing + self.length()) & 1);
          return pad(self, left, missing - left, fill("center", fill));
        });
    type.method(
        "ljust",
        PARAMETERS,
        (self, width, fill) -> pad(self, 0, missing(self, width), fill("ljust", fill)));
    type.method(
        "rjust",
        PARAMETERS,
        (self, width, fill) -> pad(self, missing(self, width), 0, fill("rjust", fill)));
    type.method("zfill", "width, /", BytesPadding::zeroFill);
    type.method("expandtabs", "tabsize=8", BytesPadding::expandTabs);
  }

  private static int missing(PyAnyBytes self, Object width) {
    long missing = BoundArguments.size(width) - self.length();
    if (missing > Integer.MAX_VALUE >> 1) {
      throw PyErrors.memoryError();
    }
    return (int) Math.max(0, missing);
  }

  private static int fill(String method, Object argument) {
    if (argument == null) {
      return ' ';
    }
    if (!(argument instanceof PyAnyBytes bytes) || bytes.length() != 1) {
      throw PyErrors.typeError(
          "%s() argument 2 must be a byte string of length 1, not %s",
          method, TypeOf.name(argument));
    }
    return bytes.get(0);
  }

  private static Object pad(PyAnyBytes self, int left, int right, int fill) {
    ByteJoiner out = new ByteJoiner();
    out.repeat(fill, left);
    out.add(self.peek());
    out.repeat(fill, right);
    return BytesArguments.like(self, out.toArray());
  }

  private static Object zeroFill(PyAnyBytes self, Object width) {
    int missing = missing(self, width);
    byte[] data = self.peek();
    int sign = data.length > 0 && (data[0] == '+' || data[0] == '-') ? 1 : 0;
    ByteJoiner out = new ByteJoiner();
    out.add(data, 0, sign);
    out.repeat('0', missing);
    out.add(data, sign, data.length);
    return BytesArguments.like(self, out.toArray());
  }

  private static Object expandTabs(PyAnyBytes self, Object size) {
    int width = Index.asInt(size);
    ByteJoiner out = new ByteJoiner();
    int column = 0;
    for (byte each : self.peek()) {
      if (each == '\t') {
        int spaces = width > 0 ? width - column % width : 0;
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        out.add(each);
        column = each == '\n' || each == '\r' ? 0 : column + 1;
      }
    }
    return BytesArguments.like(self, out.toArray());
  }
}
