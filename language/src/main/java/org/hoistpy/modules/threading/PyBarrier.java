package org.hoistpy.modules.threading;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.classes.ClassNames;

/** {@code threading.Barrier}: every arrival happens before the action, that before departures. */
final class PyBarrier extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("threading.Barrier", PyBarrier.class, TypeTraits.BUILTIN_WITH_DICT);
  static final PyType BROKEN =
      BuiltinTypes.define(
          "threading.BrokenBarrierError",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.RUNTIME_ERROR);

  /** One round: from the first arrival to the last departure. */
  private static final class Round {
    private boolean passed;
    private boolean broken;
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int parties = 1;
  private Object action = PyNone.NONE;
  private long timeout = -1;
  private int waiting;
  private Round round = new Round();

  private PyBarrier(PyType type) {
    super(type.instanceShape());
  }

  static void install() {
    TypeBuilder<PyBarrier> type = new TypeBuilder<>(TYPE, PyBarrier.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyBarrier(cls));
    type.method("__init__", "parties, action=None, timeout=None", PyBarrier::init);
    type.method("wait", "timeout=None", PyBarrier::await);
    type.method("reset", "", self -> self.breakRound(false));
    type.method("abort", "", self -> self.breakRound(true));
    type.getter("parties", self -> (long) self.parties);
    type.getter("n_waiting", self -> (long) self.waiting);
    type.getter("broken", self -> self.round.broken);
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "<threading.Barrier at "
                    + ClassNames.address(self)
                    + ": "
                    + (self.round.broken
                        ? "broken>"
                        : "waiters=" + self.waiting + "/" + self.parties + ">")));
  }

  private Object init(Object count, Object newAction, Object newTimeout) {
    parties = Index.asInt(count);
    if (parties < 1) {
      throw PyErrors.valueError("parties must be > 0");
    }
    action = newAction;
    timeout = Waiting.optionalTimeout(newTimeout);
    return PyNone.NONE;
  }

  private Object await(Object newTimeout) {
    long nanos = newTimeout == PyNone.NONE ? timeout : Waiting.optionalTimeout(newTimeout);
    Round mine;
    int index;
    lock.lock();
    try {
      mine = round;
      if (mine.broken) {
        throw PyErrors.of(BROKEN);
      }
      index = waiting++;
      if (waiting == parties) {
        finish(mine);
        return (long) index;
      }
    } finally {
      lock.unlock();
    }
    boolean done = false;
    try {
      done = Waiting.await(nanos, left -> attempt(mine, left));
    } finally {
      if (!done) {
        breakRound(true);
      }
    }
    if (mine.broken) {
      throw PyErrors.of(BROKEN);
    }
    return (long) index;
  }

  /** Runs the action and lets everyone go. */
  private void finish(Round mine) {
    try {
      if (action != PyNone.NONE) {
        Calls.call(action);
      }
    } catch (PyException e) {
      breakRound(true);
      throw e;
    }
    mine.passed = true;
    waiting = 0;
    round = new Round();
    changed.signalAll();
  }

  private boolean attempt(Round mine, long nanos) throws InterruptedException {
    long deadline = System.nanoTime() + nanos;
    lock.lockInterruptibly();
    try {
      while (!mine.passed && !mine.broken) {
        long left = deadline - System.nanoTime();
        if (left <= 0 || !changed.await(left, TimeUnit.NANOSECONDS)) {
          return mine.passed || mine.broken;
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the present round for its waiters; a broken barrier stays so until it is reset. */
  private Object breakRound(boolean stayBroken) {
    lock.lock();
    try {
      if (waiting > 0 || stayBroken) {
        round.broken = true;
      }
      waiting = 0;
      if (!stayBroken) {
        round = new Round();
      }
      changed.signalAll();
      return PyNone.NONE;
    } finally {
      lock.unlock();
    }
  }
}
