package org.hoistpy.builtins.types.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.ByteSearch;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** Taking bytes apart and joining them. */
final class BytesSplitting {
  private BytesSplitting() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method("split", "sep=None, maxsplit=-1", (self, sep, max) -> split(self, sep, max, true));
    type.method(
        "rsplit", "sep=None, maxsplit=-1", (self, sep, max) -> split(self, sep, max, false));
    type.method("splitlines", "keepends=False", BytesSplitting::lines);
    type.method("partition", "sep, /", (self, sep) -> partition(self, sep, true));
    type.method("rpartition", "sep, /", (self, sep) -> partition(self, sep, false));
    type.method("join", "iterable_of_bytes, /", BytesSplitting::join);
  }

  /** The parts of one result, as objects of the receiver's class. */
  private record Parts(PyAnyBytes self, byte[] data, List<Object> list) {
    void add(int start, int end) {
      list.add(BytesArguments.like(self, Arrays.copyOfRange(data, start, end)));
    }

    boolean isSpace(int index) {
      return BytesCases.isSpace(data[index] & 0xFF);
    }

    PyList toList() {
      return new PyList(list.toArray(), list.size());
    }
  }

  private static Object split(PyAnyBytes self, Object sep, Object max, boolean fromLeft) {
    long limit = BoundArguments.size(max);
    limit = limit < 0 ? Long.MAX_VALUE : limit;
    Parts parts = new Parts(self, self.peek(), new ArrayList<>());
    if (sep == PyNone.NONE) {
      if (fromLeft) {
        splitSpace(parts, limit);
      } else {
        splitSpaceFromRight(parts, limit);
      }
    } else {
      byte[] separator = BytesArguments.bytes(sep);
      if (separator.length == 0) {
        throw PyErrors.valueError("empty separator");
      }
      if (fromLeft) {
        split(parts, separator, limit);
      } else {
        splitFromRight(parts, separator, limit);
      }
    }
    if (!fromLeft) {
      Collections.reverse(parts.list);
    }
    return parts.toList();
  }

  private static void split(Parts parts, byte[] separator, long limit) {
    int length = parts.data.length;
    int start = 0;
    for (long left = limit; left > 0; left--) {
      int at = ByteSearch.find(parts.data, separator, start, length);
      if (at < 0) {
        break;
      }
      parts.add(start, at);
      start = at + separator.length;
    }
    parts.add(start, length);
  }

  private static void splitFromRight(Parts parts, byte[] separator, long limit) {
    int end = parts.data.length;
    for (long left = limit; left > 0; left--) {
      int at = ByteSearch.findLast(parts.data, separator, 0, end);
      if (at < 0) {
        break;
      }
      parts.add(at + separator.length, end);
      end = at;
    }
    parts.add(0, end);
  }

  private static int skip(Parts parts, int at, boolean space) {
    int i = at;
    while (i < parts.data.length && parts.isSpace(i) == space) {
      i++;
    }
    return i;
  }

  private static int skipBack(Parts parts, int end, boolean space) {
    int i = end;
    while (i > 0 && parts.isSpace(i - 1) == space) {
      i--;
    }
    return i;
  }

  private static void splitSpace(Parts parts, long limit) {
    int length = parts.data.length;
    int at = skip(parts, 0, true);
    for (long left = limit; at < length && left > 0; left--) {
      int end = skip(parts, at, false);
      parts.add(at, end);
      at = skip(parts, end, true);
    }
    if (at < length) {
      parts.add(at, length);
    }
  }

  private static void splitSpaceFromRight(Parts parts, long limit) {
    int end = skipBack(parts, parts.data.length, true);
    for (long left = limit; end > 0 && left > 0; left--) {
      int start = skipBack(parts, end, false);
      parts.add(start, end);
      end = skipBack(parts, start, true);
    }
    if (end > 0) {
      parts.add(0, end);
    }
  }

  private static Object lines(PyAnyBytes self, Object keepEnds) {
    boolean keep = Truth.isTrue(keepEnds);
    byte[] data = self.peek();
    Parts parts = new Parts(self, data, new ArrayList<>());
    int start = 0;
    while (start < data.length) {
      int end = start;
      while (end < data.length && data[end] != '\n' && data[end] != '\r') {
        end++;
      }
      int next = end;
      if (next < data.length) {
        boolean pair = data[next] == '\r' && next + 1 < data.length && data[next + 1] == '\n';
        next += pair ? 2 : 1;
      }
      parts.add(start, keep ? next : end);
      start = next;
    }
    return parts.toList();
  }

  private static Object partition(PyAnyBytes self, Object sep, boolean first) {
    byte[] separator = BytesArguments.bytes(sep);
    if (separator.length == 0) {
      throw PyErrors.valueError("empty separator");
    }
    byte[] data = self.peek();
    int at =
        first
            ? ByteSearch.find(data, separator, 0, data.length)
            : ByteSearch.findLast(data, separator, 0, data.length);
    if (at < 0) {
      Object whole = BytesArguments.same(self);
      Object none = BytesArguments.like(self, new byte[0]);
      Object other = BytesArguments.like(self, new byte[0]);
      return first ? new PyTuple(whole, none, other) : new PyTuple(none, other, whole);
    }
    Object middle =
        self instanceof PyByteArray || !(sep instanceof PyAnyBytes)
            ? BytesArguments.like(self, separator.clone())
            : sep;
    return new PyTuple(
        BytesArguments.like(self, Arrays.copyOfRange(data, 0, at)),
        middle,
        BytesArguments.like(self, Arrays.copyOfRange(data, at + separator.length, data.length)));
  }

  /** What is to be joined; while Python code makes it, the separator keeps its size. */
  private static Object[] items(PyAnyBytes self, Object iterable) {
    String message = "can only join an iterable";
    boolean made = iterable instanceof PyList || iterable instanceof PyTuple;
    if (made || !(self instanceof PyByteArray separator)) {
      return Iteration.toArray(iterable, message);
    }
    PyMemoryView held = new PyMemoryView(separator);
    try {
      return Iteration.toArray(iterable, message);
    } finally {
      held.release();
    }
  }

  private static Object join(PyAnyBytes self, Object iterable) {
    Object[] items = items(self, iterable);
    byte[] separator = self.peek();
    ByteJoiner out = new ByteJoiner();
    for (int i = 0; i < items.length; i++) {
      byte[] item = BytesOperands.bytesOrNull(items[i]);
      if (item == null) {
        throw PyErrors.typeError(
            "sequence item %s: expected a bytes-like object, %s found", i, TypeOf.name(items[i]));
      }
      if (i > 0) {
        out.add(separator);
      }
      out.add(item);
    }
    return BytesArguments.like(self, out.toArray());
  }
}
