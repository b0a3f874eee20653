package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyClassMethod;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The classes staticmethod and classmethod (library reference, built-in functions). */
public final class WrappedMethods {
  private static final String[] COPIED = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  private WrappedMethods() {}

  public static void install() {
    installStatic();
    installClass();
  }

  private static void installStatic() {
    TypeBuilder<PyStaticMethod> type =
        new TypeBuilder<>(BuiltinTypes.STATICMETHOD, PyStaticMethod.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyStaticMethod(cls));
    type.method(
        "__init__",
        "*args",
        (self, args) -> {
          Object function = only("staticmethod", (Object[]) args);
          self.setCallable(function);
          copyAttributes(self, function);
          return PyNone.NONE;
        });
    type.method("__get__", "instance, owner=None, /", (self, i, owner) -> self.callable());
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Keywords named = Keywords.of((PyDict) keywords);
          return Calls.callKeywords(
              self.callable(), (Object[]) args, named.names(), named.values());
        });
    type.method("__repr__", "/", self -> repr("staticmethod", self.callable()));
    ReadOnly.define(type, "__func__", PyStaticMethod::callable);
    ReadOnly.define(type, "__wrapped__", PyStaticMethod::callable);
    type.getter("__isabstractmethod__", self -> AbstractMethods.isAbstract(self.callable()));
  }

  private static void installClass() {
    TypeBuilder<PyClassMethod> type =
        new TypeBuilder<>(BuiltinTypes.CLASSMETHOD, PyClassMethod.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyClassMethod(cls));
    type.method(
        "__init__",
        "*args",
        (self, args) -> {
          Object function = only("classmethod", (Object[]) args);
          self.setCallable(function);
          copyAttributes(self, function);
          return PyNone.NONE;
        });
    type.method("__get__", "instance, owner=None, /", WrappedMethods::bindClass);
    type.method("__repr__", "/", self -> repr("classmethod", self.callable()));
    ReadOnly.define(type, "__func__", PyClassMethod::callable);
    ReadOnly.define(type, "__wrapped__", PyClassMethod::callable);
    type.getter("__isabstractmethod__", self -> AbstractMethods.isAbstract(self.callable()));
  }

  private static Object only(String kind, Object[] args) {
    if (args.length != 1) {
      throw PyErrors.typeError("%s expected 1 argument, got %d", kind, args.length);
    }
    return args[0];
  }

  private static Object bindClass(PyClassMethod self, Object instance, Object owner) {
    if (instance == PyNone.NONE && owner == PyNone.NONE) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    Object cls = owner == PyNone.NONE ? TypeOf.get(instance) : owner;
    return Descriptors.classMethod(self, (PyType) cls);
  }

  private static void copyAttributes(PyObject wrapper, Object function) {
    for (String name : COPIED) {
      Object value = Attributes.getOrNull(function, name);
      if (value != null) {
        InstanceAttributes.put(wrapper, name, value, AccessKind.PLAIN);
      }
    }
  }

  private static Object repr(String kind, Object callable) {
    return Strings.of("<" + kind + "(" + Text.reprJava(callable) + ")>");
  }
}
