package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
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
        "*args",
        (self, args) -> {
          Object[] given = (Object[]) args;
          if (given.length != 2) {
            throw PyErrors.typeError(
                "__set_name__() takes 2 positional arguments but %s were given", given.length);
          }
          self.setName(given[1]);
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
    self.init(orNull(getter), orNull(setter), orNull(deleter), null);
    Object text = orNull(doc);
    boolean fromGetter = false;
    if (text == null && getter != PyNone.NONE) {
      text = orNull(Attributes.getOrNull(getter, "__doc__"));
      fromGetter = text != null;
    }
    if (fromGetter) {
      self.takeDocFromGetter(text);
    }
    if (self.getPyClass() == BuiltinTypes.PROPERTY) {
      self.setDoc(text);
    } else {
      setInstanceDoc(self, orNone(text), fromGetter);
    }
    return PyNone.NONE;
  }

  /**
   * The class of a subclass has a {@code __doc__} that would hide the property's, so the instance
   * gets one of its own. Where it cannot, a text given as argument is dropped.
   */
  private static void setInstanceDoc(PyProperty self, Object text, boolean fromGetter) {
    try {
      Attributes.set(self, "__doc__", text);
    } catch (PyException e) {
      if (fromGetter || !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
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
