package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.ops.Delegation;

/** {@code result = yield from iterable} as a statement (PEP 380). */
public final class YieldFromNode extends DelegationNode {
  public YieldFromNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode iterable) {
    super(stateSlot, iteratorSlot, resultSlot, iterable);
  }

  @Override
  Object iterator(VirtualFrame frame, Object items) {
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
