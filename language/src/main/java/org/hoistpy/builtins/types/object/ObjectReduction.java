package org.hoistpy.builtins.types.object;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Members;
import org.hoistpy.ops.TypeOf;

/** How copying and pickling take an object apart (library reference, {@code pickle}). Stateless. */
final class ObjectReduction {
  private static final Object NEW_OBJECT = newObjectFunction();

  private ObjectReduction() {}

  static void define(TypeBuilder<Object> type) {
    type.method("__reduce__", "/", ObjectReduction::reduce);
    type.method("__reduce_ex__", "protocol, /", (self, protocol) -> reduceEx(self));
    type.method("__getstate__", "/", self -> state(self, false));
  }

  /** {@code copyreg.__newobj__}: {@code cls.__new__(cls, *args)}. */
  private static Object newObjectFunction() {
    ModuleBuilder module = new ModuleBuilder("copyreg");
    module.function("__newobj__", "cls, *args", (cls, args) -> newObject(cls, (Object[]) args));
    return module.contents().get("__newobj__");
  }

  private static Object newObject(Object cls, Object[] args) {
    Object[] all = new Object[args.length + 1];
    all[0] = cls;
    System.arraycopy(args, 0, all, 1, args.length);
    return Calls.call(Attributes.get(cls, "__new__"), all);
  }

  private static Object reduceEx(Object self) {
    PyType type = TypeOf.get(self);
    if (type.lookupCell("__reduce__") != BuiltinTypes.OBJECT.getOwnCell("__reduce__")) {
      return Calls.callMethod(self, "__reduce__");
    }
    return reduce(self);
  }

  private static Object reduce(Object self) {
    PyType type = TypeOf.get(self);
    Object[] arguments = newArguments(self);
    boolean list = type.isSubtypeOf(BuiltinTypes.LIST);
    boolean dict = type.isSubtypeOf(BuiltinTypes.DICT);
    Object state = stateOf(self, type, arguments == null && !list && !dict);
    Object[] call = new Object[arguments == null ? 1 : arguments.length + 1];
    call[0] = type;
    if (arguments != null) {
      System.arraycopy(arguments, 0, call, 1, arguments.length);
    }
    return new PyTuple(
        NEW_OBJECT,
        new PyTuple(call),
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

  private static Object[] newArguments(Object self) {
    Object answer = Calls.callSpecialOrNull(self, "__getnewargs__");
    if (answer == null) {
      return null;
    }
    if (!(answer instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "__getnewargs__ should return a tuple, not '%s'", TypeOf.get(answer).name());
    }
    return tuple.toArray();
  }

  /** The default state: the dict, or a pair of it and the slots. */
  private static Object state(Object self, boolean required) {
    PyType type = TypeOf.get(self);
    if (required && type.layout() != PyInstance.class) {
      throw PyErrors.typeError("cannot pickle '%s' object", type.name());
    }
    Object dict = Attributes.getOrNull(self, "__dict__");
    Object attributes =
        dict instanceof PyDict present && present.size() > 0 ? present.copy() : PyNone.NONE;
    PyDict slots = slots(self, type);
    return slots == null ? attributes : new PyTuple(attributes, slots);
  }

  private static PyDict slots(Object self, PyType type) {
    PyDict slots = null;
    for (PyType each : type.mro()) {
      for (PyMemberDescriptor member : each.details().slots()) {
        Object value = Members.getOrNull(member, (PyObject) self);
        if (value != null) {
          slots = slots == null ? new PyDict() : slots;
          slots.put(Strings.of(member.name()), value);
        }
      }
    }
    return slots;
  }
}
