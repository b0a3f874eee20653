package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.loop.StripNode;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Awaitables;

/**
 * The first statement in the body of an {@code async for}: awaits the next item; StopAsyncIteration
 * ends the loop.
 */
public final class AsyncNextNode extends GeneratorState {
  private static final int SUSPENDED = 1;

  private final int asyncIteratorSlot;
  private final int itemSlot;
  @Child private DelegateNode delegate;

  /**
   * @param asyncIteratorSlot holds what {@code __aiter__} gave
   * @param awaitSlot holds what is awaited meanwhile
   * @param itemSlot where the item goes
   */
  public AsyncNextNode(int stateSlot, int asyncIteratorSlot, int awaitSlot, int itemSlot) {
    super(stateSlot);
    this.asyncIteratorSlot = asyncIteratorSlot;
    this.itemSlot = itemSlot;
    this.delegate = new DelegateNode(awaitSlot);
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object item;
    try {
      if (state(frame) == 0) {
        item = delegate.start(frame, Awaitables.next(frame.getObject(asyncIteratorSlot)));
      } else {
        setState(frame, 0);
        item = delegate.resume(frame);
      }
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
        frame.clear(asyncIteratorSlot);
        return StripNode.EXHAUSTED;
      }
      throw raised(e);
    }
    if (item == null) {
      setState(frame, SUSPENDED);
      return Completion.YIELD;
    }
    frame.setObject(itemSlot, item);
    return Completion.NORMAL;
  }
}
