package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/** One {@code except} clause; the exception's value is in a slot when the name is bound. */
public final class HandlerNode extends PyNode {
  private final int valueSlot;
  @Child private ExpressionNode type;
  @Child private StatementNode bind;
  @Child private StatementNode body;
  @Child private StatementNode unbind;

  /**
   * @param valueSlot where {@code bind} reads the exception from
   * @param type null for a bare {@code except}
   * @param bind null without {@code as}
   * @param unbind clears the name; must not fail when it is cleared already
   */
  public HandlerNode(
      int valueSlot,
      ExpressionNode type,
      StatementNode bind,
      StatementNode body,
      StatementNode unbind) {
    this.valueSlot = valueSlot;
    this.type = type;
    this.bind = bind;
    this.body = body;
    this.unbind = unbind;
  }

  /** What the clause names, evaluated. */
  public Object types(VirtualFrame frame) {
    return type.execute(frame);
  }

  /** The expression after {@code except}; null for a bare one. */
  public ExpressionNode type() {
    return type;
  }

  /** What runs when the clause handles an exception. */
  public StatementNode body() {
    return body;
  }

  /** Whether the clause handles the exception. */
  public boolean matches(VirtualFrame frame, PyException e) {
    if (type == null) {
      return true;
    }
    Object expected = type.execute(frame);
    try {
      return isMatch(expected, e.value());
    } catch (PyException failed) {
      throw failed.at(type.span());
    }
  }

  static boolean isMatch(Object expected, PyBaseException e) {
    if (expected instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return e.getPyClass().isSubtypeOf(type);
    }
    return isMatchOfAny(expected, e);
  }

  /** Tuples may be nested to any depth, which the compiler must not follow. */
  @TruffleBoundary
  private static boolean isMatchOfAny(Object expected, PyBaseException e) {
    if (expected instanceof PyTuple tuple) {
      boolean found = false;
      for (Object item : tuple.items()) {
        found |= isMatch(item, e);
      }
      return found;
    }
    throw PyErrors.typeError(
        "catching classes that do not inherit from BaseException is not allowed");
  }

  /** Binds the name; the body follows. */
  public void bind(VirtualFrame frame, PyBaseException value) {
    if (bind != null) {
      frame.setObject(valueSlot, value);
      bind.execute(frame);
    }
  }

  /** Runs the body; a suspended generator comes back here. */
  public int run(VirtualFrame frame) {
    int completion;
    try {
      completion = body.execute(frame);
    } catch (Throwable t) {
      unbind(frame);
      throw t;
    }
    if (completion != Completion.YIELD) {
      unbind(frame);
    }
    return completion;
  }

  private void unbind(VirtualFrame frame) {
    if (unbind != null) {
      unbind.execute(frame);
      frame.clear(valueSlot);
    }
  }
}
