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
import org.hoistpy.ops.Truth;

/** {@code hoistpy.AtomicFlag}: a flag to set, clear and test from any thread. */
final class PyAtomicFlag extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("hoistpy.AtomicFlag", PyAtomicFlag.class, TypeTraits.BUILTIN_WITH_DICT);

  private final VolatileBox box = new VolatileBox(AccessKind.ATOMIC, Boolean.FALSE);

  private PyAtomicFlag(PyType type) {
    super(type.instanceShape());
  }

  static void install() {
    TypeBuilder<PyAtomicFlag> type = new TypeBuilder<>(TYPE, PyAtomicFlag.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyAtomicFlag(cls));
    type.method("__init__", "value=False, /", (self, value) -> self.set(Truth.isTrue(value)));
    type.method("set", "", self -> self.set(true));
    type.method("clear", "", self -> self.set(false));
    type.method("is_set", "", self -> self.box.get());
    type.method("test_and_set", "", self -> self.box.exchange(Boolean.TRUE));
    type.method("__bool__", "", self -> self.box.get());
    type.method(
        "__repr__",
        "",
        self -> Strings.of(self.isSet() ? "AtomicFlag(True)" : "AtomicFlag(False)"));
  }

  private boolean isSet() {
    return (Boolean) box.get();
  }

  private Object set(boolean value) {
    box.set(value);
    return PyNone.NONE;
  }
}
