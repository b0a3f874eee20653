package org.hoistpy.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.ExceptionGroups;

/**
 * {@code try … except* … else} (PEP 654): every clause handles its part of the group; what is left
 * and what the clauses raised is raised together at the end. In a generator any part may suspend.
 */
public final class TryStarNode extends StatementNode {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;
  private static final int IN_HANDLER = 3;

  /** Where the statement is, in a generator; -1 in other frames. */
  private final int stateSlot;

  private final int handlingSlot;
  @Child private StatementNode body;
  @Children private final HandlerNode[] handlers;
  @Child private StatementNode orelse;

  /**
   * @param stateSlot -1 outside generators
   * @param handlingSlot keeps what is handled while a clause is suspended
   * @param orelse may be null
   */
  public TryStarNode(
      int stateSlot,
      int handlingSlot,
      StatementNode body,
      HandlerNode[] handlers,
      StatementNode orelse) {
    this.stateSlot = stateSlot;
    this.handlingSlot = handlingSlot;
    this.body = body;
    this.handlers = handlers;
    this.orelse = orelse;
  }

  /** An exception on its way through the clauses. */
  private static final class Handling {
    final PyException carrier;
    final PyBaseException original;
    final List<PyBaseException> raised = new ArrayList<>();
    PyBaseException rest;
    PyBaseException current;

    Handling(PyException carrier) {
      this.carrier = carrier;
      this.original = carrier.value();
      this.rest = original;
    }
  }

  private int takeState(VirtualFrame frame) {
    if (stateSlot < 0) {
      return 0;
    }
    int state = frame.getInt(stateSlot);
    frame.setInt(stateSlot, 0);
    return state;
  }

  private int suspended(VirtualFrame frame, int completion, int state) {
    if (completion == Completion.YIELD) {
      frame.setInt(stateSlot, state);
    }
    return completion;
  }

  @Override
  public int execute(VirtualFrame frame) {
    int state = takeState(frame);
    if (state >= IN_HANDLER) {
      return handle(frame, (Handling) frame.getObject(handlingSlot), state - IN_HANDLER);
    }
    if (state != IN_ELSE) {
      int completion;
      try {
        completion = body.execute(frame);
      } catch (PyException e) {
        ExceptionFrames.caught(frame, this, e);
        return handle(frame, new Handling(e), -1);
      }
      if (completion != Completion.NORMAL || orelse == null) {
        return suspended(frame, completion, IN_BODY);
      }
    }
    return suspended(frame, orelse.execute(frame), IN_ELSE);
  }

  /**
   * @param resumed index of the clause that suspended, or -1
   */
  @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
  private int handle(VirtualFrame frame, Handling handling, int resumed) {
    ThreadState thread = thread(frame);
    Object outer = thread.handledException();
    try {
      for (int i = 0; i < handlers.length; i++) {
        if (i < resumed || resumed != i && handling.rest == null) {
          continue;
        }
        thread.setHandledException(resumed == i ? handling.current : handling.original);
        int completion = runClause(frame, thread, handling, i, resumed == i);
        if (completion == Completion.YIELD) {
          frame.setObject(handlingSlot, handling);
          return suspended(frame, completion, IN_HANDLER + i);
        }
      }
    } finally {
      thread.setHandledException(outer);
    }
    return finish(handling);
  }

  private int runClause(
      VirtualFrame frame, ThreadState thread, Handling handling, int index, boolean resumed) {
    HandlerNode handler = handlers[index];
    if (!resumed) {
      // An error in the clause's own types is not one of the handled group's.
      Object types = handler.types(frame);
      handling.current = split(handling, types, handler.type());
      if (handling.current == null) {
        return Completion.NORMAL;
      }
    }
    try {
      if (!resumed) {
        thread.setHandledException(handling.current);
        handler.bind(frame, handling.current);
      }
      return handler.run(frame);
    } catch (PyException inner) {
      inner.chain(thread);
      ExceptionFrames.caught(frame, this, inner);
      add(handling, inner.value());
      return Completion.NORMAL;
    }
  }

  @TruffleBoundary
  private static void add(Handling handling, PyBaseException value) {
    handling.raised.add(value);
  }

  /** The part that the clause handles; the rest stays for the next ones. */
  @TruffleBoundary
  private static PyBaseException split(Handling handling, Object types, ExpressionNode where) {
    try {
      ExceptionGroups.Split split = ExceptionGroups.matchStar(handling.rest, types);
      if (split.matching() != null) {
        handling.rest = split.rest();
      }
      return split.matching();
    } catch (PyException e) {
      throw e.at(where.span());
    }
  }

  @TruffleBoundary
  private static int finish(Handling handling) {
    if (handling.raised.isEmpty() && handling.rest == handling.original) {
      throw handling.carrier;
    }
    List<PyBaseException> all = new ArrayList<>(handling.raised);
    if (handling.rest != null) {
      all.add(handling.rest);
    }
    PyBaseException result = ExceptionGroups.reraise(handling.original, all);
    if (result == null) {
      return Completion.NORMAL;
    }
    throw new PyException(result).withoutChaining();
  }
}
