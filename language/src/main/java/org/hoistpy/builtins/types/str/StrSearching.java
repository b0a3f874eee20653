package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.StringSearch;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The methods of str that look for a part: {@code find}, {@code count}, {@code startswith} …. */
final class StrSearching {
  private static final String BOUNDS = "sub, start=?, end=?, /";

  @FunctionalInterface
  private interface Search {
    int search(TruffleString text, TruffleString part, int start, int end);
  }

  private StrSearching() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method(
        "find",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, StringSearch::find));
    type.method(
        "rfind",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, StringSearch::findLast));
    type.method(
        "index",
        BOUNDS,
        (self, sub, start, end) -> found(search(self, sub, start, end, StringSearch::find)));
    type.method(
        "rindex",
        BOUNDS,
        (self, sub, start, end) -> found(search(self, sub, start, end, StringSearch::findLast)));
    type.method(
        "count",
        BOUNDS,
        (self, sub, start, end) -> (long) search(self, sub, start, end, StringSearch::count));
    type.method(
        "startswith",
        "prefix, start=?, end=?, /",
        (self, prefix, start, end) -> matches("startswith", self, prefix, start, end));
    type.method(
        "endswith",
        "suffix, start=?, end=?, /",
        (self, suffix, start, end) -> matches("endswith", self, suffix, start, end));
    type.method("replace", "old, new, count=-1, /", StrSearching::replace);
  }

  private static int search(
      TruffleString self, Object sub, Object start, Object end, Search search) {
    int length = Strings.length(self);
    int from = BoundArguments.start(start, length);
    int to = BoundArguments.end(end, length);
    return search.search(self, StrArguments.plain(sub), from, to);
  }

  private static Object found(int index) {
    if (index < 0) {
      throw PyErrors.valueError("substring not found");
    }
    return (long) index;
  }

  private static Object matches(
      String method, TruffleString self, Object parts, Object start, Object end) {
    int length = Strings.length(self);
    int from = BoundArguments.start(start, length);
    int to = BoundArguments.end(end, length);
    boolean atStart = method.startsWith("s");
    if (parts instanceof PyTuple tuple) {
      for (Object each : tuple.items()) {
        TruffleString part = Text.payload(each);
        if (part == null) {
          throw PyErrors.typeError(
              "tuple for %s must only contain str, not %s", method, TypeOf.name(each));
        }
        if (matches(self, part, from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    TruffleString part = Text.payload(parts);
    if (part == null) {
      throw PyErrors.typeError(
          "%s first arg must be str or a tuple of str, not %s", method, TypeOf.name(parts));
    }
    return matches(self, part, from, to, atStart);
  }

  private static boolean matches(
      TruffleString self, TruffleString part, int from, int to, boolean atStart) {
    int last = to - Strings.length(part);
    return last >= from && StringSearch.isAt(self, part, atStart ? from : last);
  }

  private static Object replace(TruffleString self, Object old, Object replacement, Object count) {
    TruffleString part = StrArguments.numbered("replace", 1, old);
    TruffleString by = StrArguments.numbered("replace", 2, replacement);
    return StringSearch.replace(self, part, by, BoundArguments.size(count));
  }
}
