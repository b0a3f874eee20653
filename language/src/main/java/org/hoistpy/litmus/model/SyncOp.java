package org.hoistpy.litmus.model;

import java.util.Locale;

/** What can be done to a synchronisation object. What it means is said in {@code sync}. */
public enum SyncOp {
  ACQUIRE,
  TRY_ACQUIRE(true),
  RELEASE,
  LOCKED(true),
  SET,
  CLEAR,
  WAIT,
  TIMED_WAIT(true),
  IS_SET(true),
  ENTER_WAIT,
  WAKE,
  TIMED_WAKE(true),
  NOTIFY,
  NOTIFY_ALL,
  ARRIVE,
  DEPART,
  PUT,
  TRY_PUT(true),
  GET,
  TRY_GET(true),
  EMPTY(true),
  QSIZE(true),
  TASK_DONE,
  JOIN,
  TIMED_JOIN(true),
  START,
  BEGIN,
  END,
  IS_ALIVE(true),
  SET_RESULT,
  RESULT,
  DONE(true),
  COUNT_DOWN,
  IMPORT_BEGIN,
  IMPORT_END,
  IMPORTED;

  private final boolean answersAtOnce;

  SyncOp() {
    this(false);
  }

  SyncOp(boolean answersAtOnce) {
    this.answersAtOnce = answersAtOnce;
  }

  /** Whether the action never waits, so that a loop may poll with it. */
  public boolean answersAtOnce() {
    return answersAtOnce;
  }

  /** Whether the action waits for something that another thread has to do for it. */
  public boolean waits() {
    return switch (this) {
      case WAIT, WAKE, DEPART, PUT, GET, JOIN, RESULT -> true;
      default -> false;
    };
  }

  /** The name in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
