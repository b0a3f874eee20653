package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;

/** {@code raise} in its three forms (language reference 7.8). */
public final class RaiseNode extends StatementNode {
  @Child private ExpressionNode exception;
  @Child private ExpressionNode cause;

  /** Both may be null. */
  public RaiseNode(ExpressionNode exception, ExpressionNode cause) {
    this.exception = exception;
    this.cause = cause;
  }

  @Override
  public int execute(VirtualFrame frame) {
    if (exception == null) {
      throw reraise(thread(frame));
    }
    Object raised = exception.execute(frame);
    Object reason = cause == null ? null : cause.execute(frame);
    PyException e;
    try {
      e = make(raised, reason);
    } catch (PyException failed) {
      throw failed.at(span());
    }
    e.chain(thread(frame));
    throw raised(e);
  }

  @TruffleBoundary
  private PyException reraise(ThreadState thread) {
    if (thread.handledException() instanceof PyBaseException handled) {
      return new PyException(handled).withoutChaining();
    }
    return PyErrors.runtimeError("No active exception to reraise").at(span());
  }

  @TruffleBoundary
  private static PyException make(Object raised, Object reason) {
    PyBaseException value = instance(raised, "exceptions must derive from BaseException");
    if (reason != null) {
      value.setCause(
          reason == PyNone.NONE
              ? null
              : instance(reason, "exception causes must derive from BaseException"));
      value.setSuppressContext(true);
    }
    return new PyException(value);
  }

  private static PyBaseException instance(Object raised, String message) {
    if (raised instanceof PyBaseException value) {
      return value;
    }
    if (raised instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      Object made = Calls.call(type);
      if (made instanceof PyBaseException value) {
        return value;
      }
      throw PyErrors.typeError(
          "calling %s should have returned an instance of BaseException, not %s",
          type.toString(), TypeOf.get(made).toString());
    }
    throw PyErrors.typeError(message);
  }
}
