package org.hoistpy.modules.threading;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.classes.ClassNames;

/** The methods of {@code Lock} and {@code RLock}. */
final class LockMethods {
  private LockMethods() {}

  static void install() {
    TypeBuilder<PyLock> lock = common(PyLock.TYPE, PyLock.class);
    lock.method("locked", "", PyLock::isLocked);
    lock.method("locked_lock", "", PyLock::isLocked);
    lock.method(
        "__repr__", "", self -> Strings.of("<" + state(self) + " " + where("_thread.lock", self)));
    TypeBuilder<PyRLock> reentrant = common(PyRLock.TYPE, PyRLock.class);
    reentrant.constructor("", PyRLock::new);
    reentrant.method("_is_owned", "", PyRLock::isOwned);
    reentrant.method("_recursion_count", "", self -> (long) self.count());
    reentrant.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "<"
                    + state(self)
                    + " _thread.RLock object owner="
                    + self.owner()
                    + " count="
                    + self.count()
                    + " at "
                    + ClassNames.address(self)
                    + ">"));
  }

  private static String state(PyAnyLock lock) {
    return lock.isLocked() ? "locked" : "unlocked";
  }

  private static String where(String name, Object self) {
    return name + " object at " + ClassNames.address(self) + ">";
  }

  private static <S extends PyAnyLock> TypeBuilder<S> common(PyType cls, Class<S> layout) {
    TypeBuilder<S> type = new TypeBuilder<>(cls, layout);
    type.weaklyReferable();
    for (String name : new String[] {"acquire", "acquire_lock"}) {
      type.method(
          name,
          "blocking=True, timeout=-1",
          (self, blocking, timeout) ->
              self.acquire(Waiting.lockTimeout(Truth.isTrue(blocking), timeout)));
    }
    type.method("__enter__", "", self -> self.acquire(-1));
    for (String name : new String[] {"release", "release_lock"}) {
      type.method(
          name,
          "",
          self -> {
            self.release();
            return PyNone.NONE;
          });
    }
    type.method(
        "__exit__",
        "*args",
        (self, args) -> {
          self.release();
          return PyNone.NONE;
        });
    return type;
  }
}
