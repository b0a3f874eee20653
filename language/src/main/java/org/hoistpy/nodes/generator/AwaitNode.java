package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.ops.Awaitables;

/** {@code result = await awaitable} as a statement (language reference 6.4). */
public final class AwaitNode extends DelegationNode {
  public AwaitNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode awaitable) {
    super(stateSlot, iteratorSlot, resultSlot, awaitable);
  }

  @Override
  Object iterator(VirtualFrame frame, Object awaitable) {
    return iterator(awaitable, Awaitables.Source.AWAIT);
  }

  /** The iterator of an awaitable; a coroutine that another frame awaits is refused. */
  static Object iterator(Object awaitable, Awaitables.Source source) {
    Object iterator = Awaitables.iterator(awaitable, source);
    if (iterator instanceof PyCoroutine coroutine
        && coroutine.isSuspended()
        && coroutine.frame().getObject(FrameSlots.DELEGATE) != null) {
      throw PyErrors.runtimeError("coroutine is being awaited already");
    }
    return iterator;
  }
}
