package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.ops.Delegation;

/** {@code result = yield from iterable} as a statement (PEP 380). */
public final class YieldFromNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int resultSlot;
  @Child private ExpressionNode iterable;
  @Child private DelegateNode delegate;

  public YieldFromNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode iterable) {
    super(stateSlot);
    this.resultSlot = resultSlot;
    this.iterable = iterable;
    this.delegate = new DelegateNode(iteratorSlot);
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object result;
    if (state(frame) == 0) {
      Object items = iterable.execute(frame);
      try {
        result = delegate.start(frame, iterator(frame, items));
      } catch (PyException e) {
        throw e.at(span());
      }
    } else {
      setState(frame, 0);
      try {
        result = delegate.resume(frame);
      } catch (PyException e) {
        throw e.at(span());
      }
    }
    if (result == null) {
      setState(frame, SUSPENDED);
      return Completion.YIELD;
    }
    frame.setObject(resultSlot, result);
    return Completion.NORMAL;
  }

  private static Object iterator(VirtualFrame frame, Object items) {
    if (!(items instanceof PyCoroutine)) {
      return Delegation.iterator(items);
    }
    PyCode code = PyArguments.function(frame).code();
    if ((code.info().flags() & PyCode.CO_ITERABLE_COROUTINE) == 0) {
      throw PyErrors.typeError(
          "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return items;
  }
}
