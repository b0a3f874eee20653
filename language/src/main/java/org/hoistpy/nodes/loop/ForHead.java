package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.syntax.Span;

/** The head of a {@code for} loop: {@code target in iterable}. The iterator is in a frame slot. */
public final class ForHead extends Node {
  private final int iteratorSlot;
  private final int valueSlot;
  private final StatementNode target;
  private Span span;
  @Child private ExpressionNode iterable;
  @Child private LoopStartNode start = LoopStartNodeGen.create();

  /**
   * @param iteratorSlot holds the iterator while the loop runs
   * @param valueSlot holds the item that {@code target} stores
   * @param target stores the item; becomes the child of the {@linkplain #createAdvance advance}
   */
  public ForHead(int iteratorSlot, int valueSlot, ExpressionNode iterable, StatementNode target) {
    this.iteratorSlot = iteratorSlot;
    this.valueSlot = valueSlot;
    this.iterable = iterable;
    this.target = target;
  }

  /** Evaluates the iterable and keeps its iterator. */
  public void start(VirtualFrame frame) {
    Object items = iterable.execute(frame);
    try {
      frame.setObject(iteratorSlot, start.execute(items));
    } catch (PyException e) {
      throw e.at(where());
    }
  }

  /**
   * After the loop, however it ended: its slots keep nothing alive. Not where the end is found: an
   * iterator that is gone on one way out of the loop only would be no virtual object in compiled
   * code.
   */
  public void leave(VirtualFrame frame) {
    frame.clear(iteratorSlot);
    frame.clear(valueSlot);
  }

  /** What a traceback marks when the iteration fails; the iterable unless set. */
  public void setSpan(Span whole) {
    span = whole;
  }

  private Span where() {
    return span != null ? span : iterable.span();
  }

  public Advance createAdvance() {
    return new Advance(iteratorSlot, valueSlot, target, where());
  }

  /** Takes the next item, and stores it in the target. */
  public static final class Advance extends Node {
    private final int iteratorSlot;
    private final int valueSlot;
    private final Span span;
    @Child private LoopAdvanceNode advance = LoopAdvanceNodeGen.create();
    @Child private StatementNode target;

    Advance(int iteratorSlot, int valueSlot, StatementNode target, Span span) {
      this.iteratorSlot = iteratorSlot;
      this.valueSlot = valueSlot;
      this.target = target;
      this.span = span;
    }

    /** Takes the next item; false when there is none. */
    public boolean next(VirtualFrame frame) {
      try {
        return advance.execute(frame, frame.getObject(iteratorSlot), valueSlot);
      } catch (PyException e) {
        throw e.at(span);
      }
    }

    /** Stores the item that was taken. */
    public void store(VirtualFrame frame) {
      target.execute(frame);
    }
  }
}
