package org.hoistpy.builtins.exceptions;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.syntax.Span;

/**
 * The text of a chain of traceback entries: {@code File … line … in …}, the source line and its
 * carets, with repeated entries cut ({@code Python/traceback.c}). Used by one thread.
 */
final class StackText {
  /** How often the same line is shown before its repetitions are counted. */
  private static final int RECURSIVE_CUTOFF = 3;

  private final SourceLines sources;
  private final StringBuilder out;

  StackText(SourceLines sources, StringBuilder out) {
    this.sources = sources;
    this.out = out;
  }

  /** Appends the last {@code limit} entries. */
  void append(PyTraceback traceback, long limit) {
    List<PyTraceback> entries = new ArrayList<>();
    for (PyTraceback entry = traceback; entry != null; entry = entry.next()) {
      entries.add(entry);
    }
    int first = (int) Math.max(0, entries.size() - limit);
    PyTraceback last = null;
    int count = 0;
    for (PyTraceback entry : entries.subList(first, entries.size())) {
      if (last == null || !sameLine(last, entry)) {
        appendRepetitions(count);
        last = entry;
        count = 0;
      }
      count++;
      if (count <= RECURSIVE_CUTOFF) {
        appendEntry(entry);
      }
    }
    appendRepetitions(count);
  }

  private static boolean sameLine(PyTraceback a, PyTraceback b) {
    return a.line() == b.line()
        && a.frame().code().name().equals(b.frame().code().name())
        && a.frame().code().info().filename().equals(b.frame().code().info().filename());
  }

  private void appendRepetitions(int count) {
    int more = count - RECURSIVE_CUTOFF;
    if (more > 0) {
      out.append("  [Previous line repeated ").append(more).append(" more time");
      out.append(more > 1 ? "s]\n" : "]\n");
    }
  }

  private void appendEntry(PyTraceback entry) {
    String filename = entry.frame().code().info().filename();
    out.append("  File \"").append(filename).append("\", line ").append(entry.line());
    out.append(", in ").append(entry.frame().code().name()).append('\n');
    String line = sources.line(filename, entry.line());
    if (line == null) {
      return;
    }
    String stripped = stripLeading(line);
    out.append("    ").append(stripped).append('\n');
    if (entry.position() != null) {
      appendCarets(line, stripped, entry.position());
    }
  }

  private void appendCarets(String line, String stripped, Span span) {
    int length = line.codePointCount(0, line.length());
    int margin = line.length() - stripped.length();
    int start = Math.min(span.col(), length);
    int end;
    CaretAnchors anchors = null;
    if (span.line() == span.endLine()) {
      end = Math.min(span.endCol(), length);
      anchors =
          CaretAnchors.of(
              line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end)));
    } else {
      end = line.stripTrailing().codePointCount(0, line.stripTrailing().length());
    }
    if (end <= start || (anchors == null && end - start == length - margin)) {
      return;
    }
    int[] text = line.codePoints().toArray();
    int from = DisplayWidth.of(text, start);
    int width = DisplayWidth.of(text, end) - from;
    out.append("    ").append(" ".repeat(Math.max(0, from - margin)));
    if (anchors == null) {
      out.append("^".repeat(width));
    } else {
      int left = DisplayWidth.of(text, start + anchors.left()) - from;
      int right = DisplayWidth.of(text, start + anchors.right()) - from;
      out.append("~".repeat(left)).append("^".repeat(right - left));
      out.append("~".repeat(Math.max(0, width - right)));
    }
    out.append('\n');
  }

  private static String stripLeading(String line) {
    int i = 0;
    while (i < line.length() && " \t\f".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return line.substring(i);
  }
}
