package org.hoistpy.builtins.types.object;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** How copying and pickling take an object apart (library reference, {@code pickle}). Stateless. */
final class ObjectReduction {
  private ObjectReduction() {}

  static void define(TypeBuilder<Object> type) {
    type.method("__reduce__", "/", self -> Calls.call(copyreg("_reduce_ex"), self, 0L));
    type.method("__reduce_ex__", "protocol, /", ObjectReduction::reduceEx);
    type.method("__getstate__", "/", self -> state(self, false));
  }

  private static Object copyreg(String function) {
    return Attributes.get(HoistPyContext.get().moduleLoader().importModule("copyreg"), function);
  }

  private static Object reduceEx(Object self, Object protocol) {
    PyType type = TypeOf.get(self);
    if (type.lookupCell("__reduce__") != BuiltinTypes.OBJECT.getOwnCell("__reduce__")) {
      return Calls.callMethod(self, "__reduce__");
    }
    long version = Index.asInt(protocol);
    return version < 2 ? Calls.call(copyreg("_reduce_ex"), self, version) : reduceNew(self);
  }

  /** The form of protocol 2: what {@code __new__} is called with, then the state. */
  private static Object reduceNew(Object self) {
    PyType type = TypeOf.get(self);
    NewArguments arguments = NewArguments.of(self);
    boolean list = type.isSubtypeOf(BuiltinTypes.LIST);
    boolean dict = type.isSubtypeOf(BuiltinTypes.DICT);
    Object state = stateOf(self, type, arguments == null && !list && !dict);
    return new PyTuple(
        copyreg(arguments != null && arguments.isKeyword() ? "__newobj_ex__" : "__newobj__"),
        arguments == null ? PyTuple.of(type) : arguments.call(type),
        state,
        list ? Iteration.iter(self) : PyNone.NONE,
        dict ? Iteration.iter(Calls.callMethod(self, "items")) : PyNone.NONE);
  }

  private static Object stateOf(Object self, PyType type, boolean required) {
    if (type.lookupCell("__getstate__") == BuiltinTypes.OBJECT.getOwnCell("__getstate__")) {
      return state(self, required);
    }
    return Calls.callMethod(self, "__getstate__");
  }

  /** The default state: the dict, or a pair of it and the slots. */
  private static Object state(Object self, boolean required) {
    PyType type = TypeOf.get(self);
    if (required && type.layout() != PyInstance.class) {
      throw PyErrors.typeError("cannot pickle '%s' object", type.name());
    }
    Object dict = Attributes.getOrNull(self, "__dict__");
    Object attributes =
        dict instanceof PyDict present && present.size() > 0 ? present : PyNone.NONE;
    PyDict slots = slots(self, type);
    return slots == null ? attributes : new PyTuple(attributes, slots);
  }

  /** The slots that have values, by the names that {@code copyreg} finds for the class. */
  private static PyDict slots(Object self, PyType type) {
    Object names = type.getOwn("__slotnames__");
    if (names == null) {
      if (hasNoSlots(type)) {
        return null;
      }
      names = Calls.call(copyreg("_slotnames"), type);
    }
    if (names == PyNone.NONE) {
      return null;
    }
    PyDict slots = null;
    for (Object name : Iteration.toArray(names)) {
      Object value = Attributes.getOrNull(self, Text.strJava(name).intern());
      if (value != null) {
        slots = slots == null ? new PyDict() : slots;
        slots.put(name, value);
      }
    }
    return slots;
  }

  private static boolean hasNoSlots(PyType type) {
    for (PyType each : type.mro()) {
      if (each.isHeapType() && each.getOwn("__slots__") != null) {
        return false;
      }
    }
    return true;
  }
}
