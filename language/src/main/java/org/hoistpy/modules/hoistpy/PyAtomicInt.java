package org.hoistpy.modules.hoistpy;

import java.util.function.UnaryOperator;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code hoistpy.AtomicInt}: an unbounded int whose updates are indivisible. */
final class PyAtomicInt extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("hoistpy.AtomicInt", PyAtomicInt.class, TypeTraits.BUILTIN_WITH_DICT);

  private final VolatileBox box = new VolatileBox(AccessKind.ATOMIC, 0L);

  PyAtomicInt(PyType type) {
    super(type.instanceShape());
  }

  VolatileBox box() {
    return box;
  }

  Object get() {
    return box.get();
  }

  /** Replaces the value by a function of it, again if another thread was faster; gives the old. */
  Object getAndUpdate(UnaryOperator<Object> function) {
    while (true) {
      Object old = box.get();
      if (box.compareAndSet(old, function.apply(old))) {
        return old;
      }
    }
  }

  /** As {@link #getAndUpdate}, but gives the new value. */
  Object updateAndGet(UnaryOperator<Object> function) {
    while (true) {
      Object old = box.get();
      Object updated = function.apply(old);
      if (box.compareAndSet(old, updated)) {
        return updated;
      }
    }
  }

  /** Compares by value: equal ints are not one object. */
  boolean compareExchange(Object expected, Object updated) {
    while (true) {
      Object old = box.get();
      if (!old.equals(expected)) {
        return false;
      }
      if (box.compareAndSet(old, updated)) {
        return true;
      }
    }
  }
}
