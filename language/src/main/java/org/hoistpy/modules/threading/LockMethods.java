package org.hoistpy.modules.threading;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;

/** The methods of {@code Lock} and {@code RLock}. */
final class LockMethods {
  private LockMethods() {}

  static void install() {
    TypeBuilder<PyLock> lock = common(PyLock.TYPE, PyLock.class);
    lock.method("locked", "", PyLock::isLocked);
    lock.method("locked_lock", "", PyLock::isLocked);
    lock.method("__repr__", "", self -> repr(self, "_thread.lock object"));
    TypeBuilder<PyRLock> reentrant = common(PyRLock.TYPE, PyRLock.class);
    reentrant.constructor("*args, **kwargs", (cls, args, keywords) -> new PyRLock(cls));
    reentrant.method("_is_owned", "", PyRLock::isMine);
    reentrant.method(
        "_recursion_count", "", self -> self.isMine() ? (Object) (long) self.count() : 0L);
    reentrant.method("_release_save", "", LockMethods::releaseAll);
    reentrant.method("_acquire_restore", "state, /", LockMethods::restore);
    reentrant.method(
        "__repr__",
        "",
        self ->
            repr(
                self,
                self.getPyClass().name()
                    + " object owner="
                    + self.owner()
                    + " count="
                    + self.count()));
  }

  private static Object repr(PyAnyLock self, String what) {
    return Strings.of(
        (self.isLocked() ? "<locked " : "<unlocked ")
            + what
            + " at "
            + ClassNames.address(self)
            + ">");
  }

  private static <S extends PyAnyLock> TypeBuilder<S> common(PyType cls, Class<S> layout) {
    TypeBuilder<S> type = new TypeBuilder<>(cls, layout);
    type.weaklyReferable();
    for (String name : new String[] {"acquire", "acquire_lock"}) {
      if (cls == PyLock.TYPE || name.equals("acquire")) {
        type.method(name, "blocking=True, timeout=-1", LockMethods::acquire);
        type.inline(name, LockAcquireNodeGen::create);
      }
    }
    type.method("__enter__", "", self -> self.acquire(-1));
    type.inline("__enter__", LockEnterNodeGen::create);
    for (String name : new String[] {"release", "release_lock"}) {
      if (cls == PyLock.TYPE || name.equals("release")) {
        type.method(name, "", LockMethods::release);
        type.inline(name, LockReleaseNodeGen::create);
      }
    }
    type.method("__exit__", "*args", (self, args) -> release(self));
    type.inline("__exit__", LockExitNodeGen::create);
    type.method(
        "_at_fork_reinit",
        "",
        self -> {
          self.reset();
          return PyNone.NONE;
        });
    return type;
  }

  static Object acquire(PyAnyLock self, Object blocking, Object timeout) {
    return self.acquire(Waiting.lockTimeout(Truth.isTrue(blocking), timeout));
  }

  static Object release(PyAnyLock self) {
    if (!self.release()) {
      throw PyErrors.runtimeError(self.releaseProblem());
    }
    return PyNone.NONE;
  }

  private static Object releaseAll(PyRLock self) {
    if (!self.isMine()) {
      throw PyErrors.runtimeError(self.releaseProblem());
    }
    long owner = self.owner();
    return PyTuple.of((long) self.releaseAll(), owner);
  }

  private static Object restore(PyRLock self, Object state) {
    if (!(state instanceof PyTuple saved) || saved.size() != 2) {
      throw PyErrors.typeError(
          "_acquire_restore() argument 1 must be 2-item sequence, not %s", TypeOf.name(state));
    }
    self.restore(Index.asInt(saved.get(0)));
    return PyNone.NONE;
  }
}
