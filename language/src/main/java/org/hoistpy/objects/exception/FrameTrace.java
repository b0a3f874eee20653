package org.hoistpy.objects.exception;

import java.util.ArrayList;
import java.util.List;

/** What a trace function has been told of one activation. Belongs to the thread that runs it. */
public final class FrameTrace {
  private static final int NONE = -1;

  private int line = NONE;
  private PyException exception;
  private final List<Object> suspended = new ArrayList<>();

  /** Whether execution comes to another line than the one reported last. */
  public boolean entersLine(int newLine) {
    boolean other = line != newLine;
    line = newLine;
    return other;
  }

  /** Execution jumps back: the next line is reported even if it is the same. */
  public void leaveLine() {
    line = NONE;
  }

  /** Whether the exception was not reported in this activation yet. */
  public boolean meets(PyException e) {
    boolean known =
        exception != null
            && (exception == e || e.isRaisedAgain() && exception.value() == e.value());
    exception = e;
    return !known;
  }

  /** A statement of a generator suspends: coming back to it is no new line. */
  public void suspend(Object statement) {
    suspended.add(statement);
  }

  /** Whether the statement is one that was suspended. */
  public boolean resumes(Object statement) {
    return !suspended.isEmpty() && suspended.remove(statement);
  }
}
