package org.hoistpy.objects.exception;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.syntax.Span;

/**
 * One entry of {@code __traceback__}: a frame and the source range that was being executed when the
 * exception passed it (data model, "Traceback objects"). {@code next} is a plain location.
 */
public final class PyTraceback extends PyObject {
  private final PyFrame frame;

  /** Null for an entry made by Python code, which has a line only. */
  private final Span position;

  private final int line;
  private final long lastInstruction;
  private PyTraceback next;

  /** An entry for code that runs in {@code frame}. */
  public PyTraceback(PyFrame frame, Span position, PyTraceback next) {
    this(frame, position, position.line(), -1, next);
  }

  /** An entry that Python code makes; {@code next} may be null. */
  public PyTraceback(PyFrame frame, long lastInstruction, int line, PyTraceback next) {
    this(frame, null, line, lastInstruction, next);
  }

  private PyTraceback(
      PyFrame frame, Span position, int line, long lastInstruction, PyTraceback next) {
    super(BuiltinTypes.TRACEBACK.instanceShape());
    this.frame = frame;
    this.position = position;
    this.line = line;
    this.lastInstruction = lastInstruction;
    this.next = next;
  }

  public PyFrame frame() {
    return frame;
  }

  /** The range that carets mark, or null when only the line is known. */
  public Span position() {
    return position;
  }

  /** {@code tb_lineno}. */
  public int line() {
    return line;
  }

  /**
   * {@code tb_lasti}: a number that {@code co_positions} of the code leads back to the position.
   */
  public long lastInstruction() {
    return position == null
        ? lastInstruction
        : frame.code().origin().positions().instructionOf(position);
  }

  /** The entry nearer to the place of the raise, or null. */
  public PyTraceback next() {
    return next;
  }

  public void setNext(PyTraceback newNext) {
    next = newNext;
  }
}
