package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.ops.Awaitables;

/** {@code result = await awaitable} as a statement (language reference 6.4). */
public final class AwaitNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int resultSlot;
  @Child private ExpressionNode awaitable;
  @Child private DelegateNode delegate;

  public AwaitNode(int stateSlot, int iteratorSlot, int resultSlot, ExpressionNode awaitable) {
    super(stateSlot);
    this.resultSlot = resultSlot;
    this.awaitable = awaitable;
    this.delegate = new DelegateNode(iteratorSlot);
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object result;
    if (state(frame) == 0) {
      Object object = awaitable.execute(frame);
      try {
        result = delegate.start(frame, iterator(object, Awaitables.Source.AWAIT));
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
