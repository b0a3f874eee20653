package org.hoistpy.litmus.model;

/** Ends the interpretation of an actor early. */
final class TraceEnd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trace.Ending ending;
  private final int line;

  /**
   * @param ending null when the trace is impossible
   */
  TraceEnd(Trace.Ending ending, int line) {
    super(null, null, false, false);
    this.ending = ending;
    this.line = line;
  }

  Trace.Ending ending() {
    return ending;
  }

  int line() {
    return line;
  }
}
