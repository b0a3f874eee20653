package org.hoistpy.modules.threading;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;

/** The methods of {@code Condition}, {@code Event} and the semaphores. */
final class SynchronizerMethods {
  private SynchronizerMethods() {}

  static void install() {
    condition(new TypeBuilder<>(PyCondition.TYPE, PyCondition.class));
    event(new TypeBuilder<>(PyEvent.TYPE, PyEvent.class));
    semaphore(new TypeBuilder<>(PySemaphore.TYPE, PySemaphore.class));
  }

  private static void condition(TypeBuilder<PyCondition> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyCondition(cls));
    type.method(
        "__init__",
        "lock=None",
        (self, lock) -> {
          if (lock instanceof PyAnyLock known) {
            self.setLock(known);
          } else if (lock != PyNone.NONE) {
            throw PyErrors.typeError(
                "Condition() needs a threading.Lock or RLock, not '%s'", TypeOf.get(lock));
          }
          return PyNone.NONE;
        });
    type.method(
        "acquire",
        "blocking=True, timeout=-1",
        (self, blocking, timeout) ->
            self.lock().acquire(Waiting.lockTimeout(Truth.isTrue(blocking), timeout)));
    type.method("__enter__", "", self -> self.lock().acquire(-1));
    type.method(
        "release",
        "",
        self -> {
          self.lock().release();
          return PyNone.NONE;
        });
    type.method(
        "__exit__",
        "*args",
        (self, args) -> {
          self.lock().release();
          return PyNone.NONE;
        });
    type.method(
        "wait", "timeout=None", (self, timeout) -> self.await(Waiting.optionalTimeout(timeout)));
    type.method("wait_for", "predicate, timeout=None", SynchronizerMethods::waitFor);
    type.method("notify", "n=1", (self, count) -> wake(self, Index.asSize(count)));
    type.method("notify_all", "", self -> wake(self, Long.MAX_VALUE));
    type.method("_is_owned", "", self -> self.lock().isOwned());
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "<Condition("
                    + org.hoistpy.ops.Text.reprJava(self.lock())
                    + ", "
                    + self.waiting()
                    + ")>"));
  }

  private static Object wake(PyCondition self, long count) {
    self.wake(count);
    return PyNone.NONE;
  }

  private static Object waitFor(PyCondition self, Object predicate, Object timeout) {
    long nanos = Waiting.optionalTimeout(timeout);
    long deadline = System.nanoTime() + Math.max(0, nanos);
    Object result = Calls.call(predicate);
    while (!Truth.isTrue(result)) {
      long left = nanos < 0 ? -1 : deadline - System.nanoTime();
      if (nanos >= 0 && left <= 0) {
        break;
      }
      self.await(left);
      result = Calls.call(predicate);
    }
    return result;
  }

  private static void event(TypeBuilder<PyEvent> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyEvent(cls));
    type.method("__init__", "", self -> PyNone.NONE);
    type.method("is_set", "", PyEvent::isSet);
    type.method("isSet", "", PyEvent::isSet);
    type.method(
        "set",
        "",
        self -> {
          self.set();
          return PyNone.NONE;
        });
    type.method(
        "clear",
        "",
        self -> {
          self.clear();
          return PyNone.NONE;
        });
    type.method(
        "wait", "timeout=None", (self, timeout) -> self.await(Waiting.optionalTimeout(timeout)));
    type.method(
        "__repr__", "", self -> describe(self.getPyClass(), self, self.isSet() ? "set" : "unset"));
  }

  private static Object describe(PyType cls, Object self, String state) {
    String name = cls.name().substring(cls.name().lastIndexOf('.') + 1);
    return Strings.of(
        "<threading." + name + " at " + ClassNames.address(self) + ": " + state + ">");
  }

  private static void semaphore(TypeBuilder<PySemaphore> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PySemaphore(cls));
    type.method(
        "__init__",
        "value=1",
        (self, value) -> {
          int permits = Index.asInt(value);
          if (permits < 0) {
            throw PyErrors.valueError("semaphore initial value must be >= 0");
          }
          self.reset(permits);
          return PyNone.NONE;
        });
    type.method("acquire", "blocking=True, timeout=None", SynchronizerMethods::acquire);
    type.method("__enter__", "blocking=True, timeout=None", SynchronizerMethods::acquire);
    type.method("release", "n=1", (self, count) -> release(self, Index.asInt(count)));
    type.method("__exit__", "*args", (self, args) -> release(self, 1));
    type.method("__repr__", "", self -> describe(self.getPyClass(), self, "value=" + self.value()));
  }

  private static Object acquire(PySemaphore self, Object blocking, Object timeout) {
    if (!Truth.isTrue(blocking)) {
      if (timeout != PyNone.NONE) {
        throw PyErrors.valueError("can't specify timeout for non-blocking acquire");
      }
      return self.acquire(0);
    }
    return self.acquire(Waiting.optionalTimeout(timeout));
  }

  private static Object release(PySemaphore self, int count) {
    self.release(count);
    return PyNone.NONE;
  }
}
