package org.hoistpy.parser;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;

/** The parts of adjacent string literals; neighbouring texts become one. Used by one thread. */
final class StringPieces {
  private final ArrayList<Expr> parts = new ArrayList<>();

  void add(Expr part) {
    parts.add(part);
  }

  /** The values of a JoinedStr: texts joined, empty ones left out. */
  List<Expr> values() {
    ArrayList<Expr> values = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      if (!(parts.get(i) instanceof Expr.Constant first)) {
        values.add(parts.get(i++));
        continue;
      }
      int from = i;
      while (i < parts.size() && parts.get(i) instanceof Expr.Constant) {
        i++;
      }
      Object value = join(from, i);
      if (!"".equals(value)) {
        Span place = first.span().to(parts.get(i - 1).span());
        values.add(new Expr.Constant(value, first.kind(), place));
      }
    }
    return TokenCursor.seal(values);
  }

  /** All parts, which are str literals, as one. */
  Expr.Constant joinedString(Span span) {
    return new Expr.Constant(
        join(0, parts.size()), ((Expr.Constant) parts.getFirst()).kind(), span);
  }

  /** All parts, which are bytes literals, as one. */
  Expr.Constant joinedBytes(Span span) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Expr part : parts) {
      all.writeBytes((byte[]) ((Expr.Constant) part).value());
    }
    return new Expr.Constant(all.toByteArray(), null, span);
  }

  private Object join(int from, int to) {
    if (to == from + 1) {
      return value(from);
    }
    boolean simple = true;
    boolean high = false;
    for (int i = from; i < to && simple; i++) {
      if (value(i) instanceof String text) {
        simple = !(high && !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)));
        if (!text.isEmpty()) {
          high = Character.isHighSurrogate(text.charAt(text.length() - 1));
        }
      } else {
        simple = false;
      }
    }
    if (simple) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) {
        text.append((String) value(i));
      }
      return text.toString();
    }
    return codePoints(from, to);
  }

  /** For texts that would merge surrogates of different literals. */
  private int[] codePoints(int from, int to) {
    IntStream all = IntStream.empty();
    for (int i = from; i < to; i++) {
      Object value = value(i);
      all =
          IntStream.concat(
              all, value instanceof String text ? text.codePoints() : Arrays.stream((int[]) value));
    }
    return all.toArray();
  }

  private Object value(int i) {
    return ((Expr.Constant) parts.get(i)).value();
  }
}
