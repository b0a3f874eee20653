package org.hoistpy.modules.hoistpy;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Text;

/** {@code hoistpy.AtomicReference}: compares by {@code is}. */
final class PyAtomicReference extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define(
          "hoistpy.AtomicReference", PyAtomicReference.class, TypeTraits.BUILTIN_WITH_DICT);

  private final VolatileBox box = new VolatileBox(AccessKind.ATOMIC, PyNone.NONE);

  private PyAtomicReference(PyType type) {
    super(type.instanceShape());
  }

  static void install() {
    TypeBuilder<PyAtomicReference> type = new TypeBuilder<>(TYPE, PyAtomicReference.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyAtomicReference(cls));
    type.method("__init__", "value=None, /", PyAtomicReference::set);
    type.method("get", "", self -> self.box.get());
    type.method("set", "value, /", PyAtomicReference::set);
    type.method("exchange", "value, /", (self, value) -> self.box.exchange(value));
    type.method("compare_exchange", "expected, new, /", PyAtomicReference::compareExchange);
    type.method("get_opaque", "", self -> self.box.getOpaque());
    type.method("get_acquire", "", self -> self.box.getAcquire());
    type.method(
        "set_release",
        "value, /",
        (self, value) -> {
          self.box.setRelease(value);
          return PyNone.NONE;
        });
    type.method("update_and_get", "function, /", (self, f) -> self.update(f, false));
    type.method("get_and_update", "function, /", (self, f) -> self.update(f, true));
    type.method(
        "__repr__",
        "",
        self -> Strings.of("AtomicReference(" + Text.reprJava(self.box.get()) + ")"));
  }

  private Object set(Object value) {
    box.set(value);
    return PyNone.NONE;
  }

  /** Numbers and strings have no Java identity of their own, so {@code is} is asked first. */
  private Object compareExchange(Object expected, Object updated) {
    while (true) {
      Object old = box.get();
      if (!Identity.is(old, expected)) {
        return false;
      }
      if (box.compareAndSet(old, updated)) {
        return true;
      }
    }
  }

  private Object update(Object function, boolean giveOld) {
    while (true) {
      Object old = box.get();
      Object updated = Calls.call(function, old);
      if (box.compareAndSet(old, updated)) {
        return giveOld ? old : updated;
      }
    }
  }
}
