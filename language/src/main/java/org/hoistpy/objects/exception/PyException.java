package org.hoistpy.objects.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.syntax.Span;

/**
 * The Java carrier of a raised Python exception. It has no Java stack trace: the Python traceback
 * grows while the exception leaves frames.
 *
 * <p>Protocol: the innermost node that can raise calls {@link #at}; the frame's root, and a handler
 * in the same frame, then call {@link #chain} and, where there is a position, {@link #recordFrame},
 * which adds one traceback entry and clears the position for the next frame out. Confined to the
 * raising thread.
 */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
@SuppressWarnings("serial")
public final class PyException extends AbstractTruffleException {
  /** Answers for the exception when another language or an embedder looks at it. */
  final PyBaseException value;

  private Span position;
  private PyFrame lastLeft;
  private boolean chained;
  private boolean again;
  private Object foreign;
  private Object[] thrownArguments;

  public PyException(PyBaseException value) {
    super((String) null, null, 0, null);
    this.value = value;
  }

  /** As {@link #PyException(PyBaseException)} with the node that raises, for tools. */
  public PyException(PyBaseException value, Node location) {
    super((String) null, null, 0, location);
    this.value = value;
  }

  /**
   * The same raise once more, at a node: from here on it collects the stack trace that embedders
   * and tools see.
   */
  @TruffleBoundary
  public PyException located(Node location) {
    PyException copy = new PyException(value, UNLIMITED_STACK_TRACE, location);
    copy.chained = true;
    return copy;
  }

  private PyException(PyBaseException value, int stackTraceLimit, Node location) {
    super((String) null, null, stackTraceLimit, location);
    this.value = value;
  }

  /** The Python exception object. */
  public PyBaseException value() {
    return value;
  }

  public boolean matches(PyType type) {
    return value.getPyClass().isSubtypeOf(type);
  }

  /** Notes the position in the present frame unless an inner node did. */
  public PyException at(Span span) {
    if (position == null) {
      position = span;
    }
    return this;
  }

  /** Whether a node of the present frame has noted its position. */
  public boolean hasPosition() {
    return position != null;
  }

  /** The position noted in the present frame, or null. */
  public Span position() {
    return position;
  }

  /** Adds the traceback entry of the frame that the exception is in, at the noted position. */
  @TruffleBoundary
  public void recordFrame(PyFrame frame) {
    frame.refer();
    if (lastLeft != null) {
      lastLeft.linkBack(frame);
      lastLeft = null;
    }
    value.setTraceback(new PyTraceback(frame, position, value.traceback()));
    position = null;
  }

  /**
   * The exception leaves a frame: the next frame that records it is the caller.
   *
   * @param frame null when it has no traceback entry
   */
  public void left(PyFrame frame) {
    lastLeft = frame;
  }

  /** Sets the implicit {@code __context__}, once per raise. */
  @TruffleBoundary
  public void chain(ThreadState thread) {
    if (!chained) {
      chained = true;
      if (thread.handledException() instanceof PyBaseException handled && handled != foreign) {
        value.chain(handled);
      }
    }
  }

  /**
   * Thrown into a generator: what the thrower is handling is no context of it, but what the
   * generator is handling is.
   */
  public void thrownWhileHandling(Object exception) {
    foreign = exception;
  }

  /** Keeps what {@code throw} was called with, for a delegate's {@code throw}. */
  public PyException thrownAs(Object... arguments) {
    thrownArguments = arguments;
    return this;
  }

  /** What {@code throw} was called with; else the exception itself. */
  public Object[] thrownArguments() {
    return thrownArguments == null ? new Object[] {value} : thrownArguments;
  }

  /** What {@link #thrownWhileHandling} was told. */
  public Object thrownWhileHandling() {
    return foreign;
  }

  /** Came out of a delegate as it was thrown in: the delegating frame adds its own context. */
  public void leftDelegate(Object outerForeign) {
    foreign = outerForeign;
    chained = false;
  }

  /** Whether it was raised before, and is no new event. */
  boolean isRaisedAgain() {
    return again;
  }

  /** A re-raise: the context is what it was. */
  public PyException withoutChaining() {
    chained = true;
    again = true;
    return this;
  }

  @Override
  @TruffleBoundary
  public String getMessage() {
    return value.describe();
  }

  @ExportMessage
  boolean isException() {
    return true;
  }

  @ExportMessage
  RuntimeException throwException() {
    throw this;
  }
}
