package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Properties;
import org.hoistpy.ops.TypeOf;

/** The class property (library reference, built-in functions). */
public final class PropertyBuiltins {
  private PropertyBuiltins() {}

  public static void install() {
    TypeBuilder<PyProperty> type = new TypeBuilder<>(BuiltinTypes.PROPERTY, PyProperty.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyProperty(cls));
    type.method("__init__", "fget=None, fset=None, fdel=None, doc=None", PropertyBuiltins::init);
    type.method(
        "__get__",
        "instance, owner=None, /",
        (self, instance, owner) -> instance == PyNone.NONE ? self : Properties.get(self, instance));
    type.method(
        "__set__",
        "instance, value, /",
        (self, instance, value) -> {
          Properties.set(self, instance, value);
          return PyNone.NONE;
        });
    type.method(
        "__delete__",
        "instance, /",
        (self, instance) -> {
          Properties.delete(self, instance);
          return PyNone.NONE;
        });
    type.method(
        "__set_name__",
        "owner, name, /",
        (self, owner, name) -> {
          self.setName(name);
          return PyNone.NONE;
        });
    type.method("getter", "fget, /", (self, f) -> copy(self, f, null, null));
    type.method("setter", "fset, /", (self, f) -> copy(self, null, f, null));
    type.method("deleter", "fdel, /", (self, f) -> copy(self, null, null, f));
    ReadOnly.define(type, "fget", self -> orNone(self.getter()));
    ReadOnly.define(type, "fset", self -> orNone(self.setter()));
    ReadOnly.define(type, "fdel", self -> orNone(self.deleter()));
    type.getterSetter(
        "__doc__",
        self -> orNone(self.doc()),
        (self, value) -> {
          self.setDoc(value);
          return PyNone.NONE;
        });
    type.getter("__isabstractmethod__", PropertyBuiltins::isAbstract);
  }

  private static Object orNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }

  private static Object orNull(Object value) {
    return value == PyNone.NONE ? null : value;
  }

  private static Object init(
      PyProperty self, Object getter, Object setter, Object deleter, Object doc) {
    self.init(orNull(getter), orNull(setter), orNull(deleter), orNull(doc));
    if (doc == PyNone.NONE && getter != PyNone.NONE) {
      Object taken = Attributes.getOrNull(getter, "__doc__");
      if (taken != null && taken != PyNone.NONE) {
        self.takeDocFromGetter(taken);
      }
    }
    return PyNone.NONE;
  }

  /** The same property with one accessor replaced; a subclass is called to make it. */
  private static Object copy(PyProperty self, Object getter, Object setter, Object deleter) {
    Object newGetter = choose(getter, self.getter());
    Object doc =
        self.docFromGetter() && newGetter != PyNone.NONE ? PyNone.NONE : orNone(self.doc());
    PyType type = TypeOf.get(self);
    Object made =
        Calls.call(
            type, newGetter, choose(setter, self.setter()), choose(deleter, self.deleter()), doc);
    if (made instanceof PyProperty property) {
      property.setName(self.name());
    }
    return made;
  }

  private static Object choose(Object replacement, Object present) {
    return replacement == null || replacement == PyNone.NONE ? orNone(present) : replacement;
  }

  private static Object isAbstract(PyProperty self) {
    return AbstractMethods.isAbstract(self.getter())
        || AbstractMethods.isAbstract(self.setter())
        || AbstractMethods.isAbstract(self.deleter());
  }
}
