package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PySuper;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.SuperAttributes;
import org.hoistpy.ops.TypeOf;

/**
 * The class super (library reference, built-in functions). The form without arguments is made by
 * the call site, which knows the {@code __class__} cell and the first argument.
 */
public final class SuperBuiltins {
  private SuperBuiltins() {}

  public static void install() {
    TypeBuilder<PySuper> type = new TypeBuilder<>(BuiltinTypes.SUPER, PySuper.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PySuper(cls));
    type.method("__init__", "type=?, object=?, /", SuperBuiltins::init);
    type.method("__repr__", "/", SuperBuiltins::repr);
    type.method("__get__", "instance, owner=None, /", SuperBuiltins::bind);
    type.method(
        "__getattribute__",
        "name, /",
        (self, name) -> {
          String text = AttributeNames.of(name);
          Object value = SuperAttributes.get(self, text);
          if (value == null) {
            throw AttributeErrors.missing(self, AttributeProtocol.SUPER, text);
          }
          return value;
        });
    ReadOnly.define(type, "__thisclass__", self -> orNone(self.thisClass()));
    ReadOnly.define(type, "__self__", self -> orNone(self.object()));
    ReadOnly.define(type, "__self_class__", self -> orNone(self.objectType()));
  }

  private static Object orNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }

  private static Object init(PySuper self, Object type, Object object) {
    if (type == null) {
      throw PyErrors.runtimeError("super(): no arguments");
    }
    if (!(type instanceof PyType thisClass)) {
      throw PyErrors.typeError(
          "super() argument 1 must be a type, not %s", TypeOf.get(type).name());
    }
    if (object == null || object == PyNone.NONE) {
      self.init(thisClass, null, null);
    } else {
      self.init(thisClass, object, SuperAttributes.objectType(thisClass, object));
    }
    return PyNone.NONE;
  }

  private static Object repr(PySuper self) {
    String thisClass = self.thisClass() == null ? "NULL" : self.thisClass().name();
    return Strings.of(
        self.objectType() == null
            ? "<super: <class '" + thisClass + "'>, NULL>"
            : "<super: <class '" + thisClass + "'>, <" + self.objectType().name() + " object>>");
  }

  /** An unbound super is a descriptor that binds to the instance. */
  private static Object bind(PySuper self, Object instance, Object owner) {
    if (instance == PyNone.NONE || self.object() != null) {
      return self;
    }
    if (self.getPyClass() != BuiltinTypes.SUPER) {
      return Calls.call(self.getPyClass(), self.thisClass(), instance);
    }
    return SuperAttributes.create(self.thisClass(), instance);
  }
}
