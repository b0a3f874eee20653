package org.hoistpy.builtins.exceptions;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyExceptionGroup;
import org.hoistpy.objects.exception.PyTraceback;

/**
 * The text that CPython 3.12 prints for an exception: traceback, message, notes, the exceptions it
 * is chained to, and the tree of an exception group ({@code Lib/traceback.py}, {@code
 * TracebackException.format}). Calls {@code __str__} of the exceptions and so runs Python code.
 * Used by one thread for one exception.
 */
public final class TracebackPrinter {
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";
  private static final int MAX_GROUP_WIDTH = 15;
  private static final int MAX_GROUP_DEPTH = 10;
  private static final long DEFAULT_LIMIT = 1000;

  private final StringBuilder out = new StringBuilder();
  private final SourceLines sources = new SourceLines();
  private final long limit;
  private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int groupDepth;
  private boolean needClose;

  private TracebackPrinter(long limit) {
    this.limit = limit;
  }

  /** The whole text of an exception and of what it is chained to. */
  public static String format(PyBaseException exception) {
    return format(exception, exception.traceback(), DEFAULT_LIMIT);
  }

  /** As {@link #format(PyBaseException)} with another traceback and {@code sys.tracebacklimit}. */
  public static String format(PyBaseException exception, PyTraceback traceback, long limit) {
    TracebackPrinter printer = new TracebackPrinter(limit);
    printer.appendChain(exception, traceback);
    return printer.out.toString();
  }

  /** Without what the exception is chained to: how one is shown that cannot be raised. */
  public static String formatAlone(PyBaseException exception, PyTraceback traceback, long limit) {
    TracebackPrinter printer = new TracebackPrinter(limit);
    printer.appendStack("Traceback (most recent call last):\n", traceback, '|');
    printer.emit(MessageText.of(exception), '|');
    return printer.out.toString();
  }

  /** Only the last lines: place of a syntax error, message and notes. */
  public static String formatExceptionOnly(PyBaseException exception) {
    return MessageText.of(exception);
  }

  /** The text of the entries alone, as {@code traceback.format_tb} gives it. */
  public static String formatStack(PyTraceback traceback) {
    StringBuilder text = new StringBuilder();
    new StackText(new SourceLines(), text).append(traceback, DEFAULT_LIMIT);
    return text.toString();
  }

  private record Link(String sentence, PyBaseException exception) {}

  private void appendChain(PyBaseException exception, PyTraceback traceback) {
    Deque<Link> chain = new ArrayDeque<>();
    PyBaseException current = exception;
    while (current != null) {
      seen.add(current);
      PyBaseException next = null;
      String sentence = null;
      if (current.cause() != null) {
        next = current.cause();
        sentence = CAUSE;
      } else if (current.context() != null && !current.suppressContext()) {
        next = current.context();
        sentence = CONTEXT;
      }
      if (next != null && seen.contains(next)) {
        next = null;
        sentence = null;
      }
      chain.push(new Link(sentence, current));
      current = next;
    }
    for (Link link : chain) {
      if (link.sentence != null) {
        emit(link.sentence, '|');
      }
      appendOne(
          link.exception, link.exception == exception ? traceback : link.exception.traceback());
    }
  }

  private void appendOne(PyBaseException exception, PyTraceback traceback) {
    if (exception instanceof PyExceptionGroup group && group.exceptions() != null) {
      if (groupDepth > MAX_GROUP_DEPTH) {
        emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n", '|');
      } else {
        appendGroup(group, traceback);
      }
      return;
    }
    appendStack("Traceback (most recent call last):\n", traceback, '|');
    emit(MessageText.of(exception), '|');
  }

  private void appendStack(String header, PyTraceback traceback, char margin) {
    if (traceback == null || limit <= 0) {
      return;
    }
    emit(header, margin);
    StringBuilder text = new StringBuilder();
    new StackText(sources, text).append(traceback, limit);
    emit(text.toString(), '|');
  }

  private void appendGroup(PyExceptionGroup group, PyTraceback traceback) {
    boolean topLevel = groupDepth == 0;
    if (topLevel) {
      groupDepth++;
    }
    appendStack(
        "Exception Group Traceback (most recent call last):\n", traceback, topLevel ? '+' : '|');
    emit(MessageText.of(group), '|');
    PyBaseException[] members = group.exceptions();
    int shown = Math.min(members.length, MAX_GROUP_WIDTH + 1);
    needClose = false;
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1;
      if (last) {
        // The closing line may be written by a nested group.
        needClose = true;
      }
      appendMember(members, i);
      if (last && needClose) {
        out.append(indentation()).append("+------------------------------------\n");
        needClose = false;
      }
      groupDepth--;
    }
    if (topLevel) {
      groupDepth = 0;
    }
  }

  /** One member below its numbered line; leaves the group one level deeper. */
  private void appendMember(PyBaseException[] members, int index) {
    boolean truncated = index >= MAX_GROUP_WIDTH;
    out.append(indentation()).append(index == 0 ? "+-" : "  ").append("+---------------- ");
    out.append(truncated ? "..." : Integer.toString(index + 1)).append(" ----------------\n");
    groupDepth++;
    if (truncated) {
      int remaining = members.length - MAX_GROUP_WIDTH;
      emit("and " + remaining + " more exception" + (remaining > 1 ? "s" : "") + "\n", '|');
    } else {
      appendChain(members[index], members[index].traceback());
    }
  }

  private String indentation() {
    return "  ".repeat(groupDepth);
  }

  /** Appends text, each line behind the margin of the group it belongs to. */
  private void emit(String text, char margin) {
    if (groupDepth == 0) {
      out.append(text);
      return;
    }
    String prefix = indentation() + margin + ' ';
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      if (end == 0) {
        end = text.length();
      }
      out.append(prefix).append(text, start, end);
      start = end;
    }
  }
}
