package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.CodePoints;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.text.UnicodeText;

/** {@code str.splitlines} and {@code str.expandtabs}. */
final class StrLines {
  private StrLines() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("splitlines", "keepends=False", StrLines::split);
    type.method("expandtabs", "tabsize=8", StrLines::expandTabs);
  }

  private static Object split(TruffleString self, Object keepEnds) {
    boolean keep = Truth.isTrue(keepEnds);
    List<Object> lines = new ArrayList<>();
    CodePoints points = new CodePoints(self);
    int length = points.length();
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && !UnicodeText.isLineBreak(points.get(end))) {
        end++;
      }
      int next = end;
      if (next < length) {
        boolean pair =
            points.get(next) == '\r' && next + 1 < length && points.get(next + 1) == '\n';
        next += pair ? 2 : 1;
      }
      lines.add(StringSlices.slice(self, start, keep ? next : end));
      start = next;
    }
    return new PyList(lines.toArray(), lines.size());
  }

  private static Object expandTabs(TruffleString self, Object size) {
    int width = Index.asInt(size);
    String text = Strings.toJava(self);
    if (text.indexOf('\t') < 0) {
      return self;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        int spaces = width > 0 ? width - column % width : 0;
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        out.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return Strings.of(out.toString());
  }
}
