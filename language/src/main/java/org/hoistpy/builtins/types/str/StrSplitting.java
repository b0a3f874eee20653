package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.CodePoints;
import org.hoistpy.objects.text.StringSearch;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.UnicodeText;

/** Taking str values apart and joining them. */
final class StrSplitting {
  private StrSplitting() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("split", "sep=None, maxsplit=-1", (self, sep, max) -> split(self, sep, max, true));
    type.method(
        "rsplit", "sep=None, maxsplit=-1", (self, sep, max) -> split(self, sep, max, false));
    type.method("partition", "sep, /", (self, sep) -> partition(self, sep, true));
    type.method("rpartition", "sep, /", (self, sep) -> partition(self, sep, false));
    type.method("join", "iterable, /", StrSplitting::join);
  }

  private static Object split(TruffleString self, Object sep, Object max, boolean fromLeft) {
    long limit = BoundArguments.size(max);
    limit = limit < 0 ? Long.MAX_VALUE : limit;
    List<Object> parts = new ArrayList<>();
    if (sep == PyNone.NONE) {
      if (fromLeft) {
        splitSpace(self, limit, parts);
      } else {
        splitSpaceFromRight(self, limit, parts);
      }
    } else {
      TruffleString separator = Text.payload(sep);
      if (separator == null) {
        throw PyErrors.typeError("must be str or None, not %s", TypeOf.name(sep));
      }
      if (separator.isEmpty()) {
        throw PyErrors.valueError("empty separator");
      }
      if (fromLeft) {
        split(self, separator, limit, parts);
      } else {
        splitFromRight(self, separator, limit, parts);
      }
    }
    return new PyList(parts.toArray(), parts.size());
  }

  private static void split(
      TruffleString text, TruffleString separator, long limit, List<Object> parts) {
    int length = Strings.length(text);
    int width = Strings.length(separator);
    int start = 0;
    for (long left = limit; left > 0; left--) {
      int at = StringSearch.find(text, separator, start, length);
      if (at < 0) {
        break;
      }
      parts.add(StringSlices.slice(text, start, at));
      start = at + width;
    }
    parts.add(StringSlices.slice(text, start, length));
  }

  private static void splitFromRight(
      TruffleString text, TruffleString separator, long limit, List<Object> parts) {
    int width = Strings.length(separator);
    int end = Strings.length(text);
    for (long left = limit; left > 0; left--) {
      int at = StringSearch.findLast(text, separator, 0, end);
      if (at < 0) {
        break;
      }
      parts.add(StringSlices.slice(text, at + width, end));
      end = at;
    }
    parts.add(StringSlices.slice(text, 0, end));
    Collections.reverse(parts);
  }

  private static void splitSpace(TruffleString text, long limit, List<Object> parts) {
    CodePoints points = new CodePoints(text);
    int length = points.length();
    int at = skip(points, 0, true);
    for (long left = limit; at < length && left > 0; left--) {
      int end = skip(points, at, false);
      parts.add(StringSlices.slice(text, at, end));
      at = skip(points, end, true);
    }
    if (at < length) {
      parts.add(StringSlices.slice(text, at, length));
    }
  }

  /** The first index from {@code at} on whose character is no space, or is one. */
  private static int skip(CodePoints points, int at, boolean space) {
    int i = at;
    while (i < points.length() && UnicodeText.isSpace(points.get(i)) == space) {
      i++;
    }
    return i;
  }

  private static void splitSpaceFromRight(TruffleString text, long limit, List<Object> parts) {
    CodePoints points = new CodePoints(text);
    int end = skipBack(points, points.length(), true);
    for (long left = limit; end > 0 && left > 0; left--) {
      int start = skipBack(points, end, false);
      parts.add(StringSlices.slice(text, start, end));
      end = skipBack(points, start, true);
    }
    if (end > 0) {
      parts.add(StringSlices.slice(text, 0, end));
    }
    Collections.reverse(parts);
  }

  private static int skipBack(CodePoints points, int end, boolean space) {
    int i = end;
    while (i > 0 && UnicodeText.isSpace(points.get(i - 1)) == space) {
      i--;
    }
    return i;
  }

  private static Object partition(TruffleString self, Object sep, boolean first) {
    TruffleString separator = StrArguments.plain(sep);
    if (separator.isEmpty()) {
      throw PyErrors.valueError("empty separator");
    }
    int length = Strings.length(self);
    int at =
        first
            ? StringSearch.find(self, separator, 0, length)
            : StringSearch.findLast(self, separator, 0, length);
    if (at < 0) {
      return first
          ? new PyTuple(self, Strings.EMPTY, Strings.EMPTY)
          : new PyTuple(Strings.EMPTY, Strings.EMPTY, self);
    }
    return new PyTuple(
        StringSlices.slice(self, 0, at),
        separator,
        StringSlices.slice(self, at + Strings.length(separator), length));
  }

  private static Object join(TruffleString self, Object iterable) {
    Object[] items = Iteration.toArray(iterable, "can only join an iterable");
    if (items.length == 1 && items[0] instanceof TruffleString only) {
      return only;
    }
    TruffleStringBuilderUTF32 out = TruffleStringBuilderUTF32.createUTF32();
    for (int i = 0; i < items.length; i++) {
      TruffleString item = Text.payload(items[i]);
      if (item == null) {
        throw PyErrors.typeError(
            "sequence item %s: expected str instance, %s found", i, TypeOf.name(items[i]));
      }
      if (i > 0) {
        out.appendStringUncached(self);
      }
      out.appendStringUncached(item);
    }
    return out.toStringUncached();
  }
}
