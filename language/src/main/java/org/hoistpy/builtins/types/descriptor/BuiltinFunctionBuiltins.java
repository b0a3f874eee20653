package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;

/** The classes of the runtime's functions, of methods of built-in types and of both bound. */
public final class BuiltinFunctionBuiltins {
  private BuiltinFunctionBuiltins() {}

  public static void install() {
    for (PyType bound : new PyType[] {BuiltinTypes.BUILTIN_FUNCTION, BuiltinTypes.METHOD_WRAPPER}) {
      defineBound(new TypeBuilder<>(bound, PyObject.class));
    }
    for (PyType unbound :
        new PyType[] {
          BuiltinTypes.METHOD_DESCRIPTOR,
          BuiltinTypes.WRAPPER_DESCRIPTOR,
          BuiltinTypes.CLASSMETHOD_DESCRIPTOR
        }) {
      defineDescriptor(new TypeBuilder<>(unbound, PyBuiltinFunction.class));
    }
  }

  private static PyBuiltinFunction function(PyObject self) {
    return self instanceof PyBuiltinMethod method ? method.function() : (PyBuiltinFunction) self;
  }

  private static <S extends PyObject> void defineCommon(TypeBuilder<S> type) {
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Keywords named = Keywords.of((PyDict) keywords);
          return Calls.callKeywords(self, (Object[]) args, named.names(), named.values());
        });
    type.getter("__name__", self -> Strings.of(function(self).name()));
    type.getter("__qualname__", self -> qualifiedName(function(self)));
    type.getter("__doc__", self -> documentation(function(self)));
    type.getter("__text_signature__", self -> Strings.of(CallForm.signature(function(self))));
  }

  /** Where nothing was written, the call form stands for the documentation. */
  private static Object documentation(PyBuiltinFunction function) {
    String written = function.documentation();
    if (written == null && function.getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR) {
      written = SlotDocumentation.of(function.name());
    }
    return Strings.of(written == null ? CallForm.call(function) : written);
  }

  private static Object qualifiedName(PyBuiltinFunction function) {
    PyType owner = function.owner() == null ? function.staticOwner() : function.owner();
    return owner == null
        ? Strings.of(function.name())
        : MemberBuiltins.qualifiedName(owner, function.name());
  }

  private static void defineBound(TypeBuilder<PyObject> type) {
    defineCommon(type);
    type.method("__repr__", "/", BuiltinFunctionBuiltins::repr);
    type.method("__eq__", "value, /", BuiltinFunctionBuiltins::equal);
    type.method(
        "__hash__",
        "/",
        self ->
            self instanceof PyBuiltinMethod method
                ? Hashing.hash(Identity.id(method.self()))
                    ^ System.identityHashCode(method.function())
                : (long) System.identityHashCode(self));
    type.getter("__self__", BuiltinFunctionBuiltins::self);
    type.method("__reduce__", "/", BuiltinFunctionBuiltins::reduce);
    if (type.type() == BuiltinTypes.BUILTIN_FUNCTION) {
      type.getter("__module__", BuiltinFunctionBuiltins::module);
    } else {
      type.getter("__objclass__", self -> function(self).owner());
    }
  }

  private static Object self(PyObject self) {
    if (self instanceof PyBuiltinMethod method) {
      return method.self();
    }
    PyBuiltinFunction function = (PyBuiltinFunction) self;
    if (function.owner() != null) {
      return function.owner();
    }
    Object module =
        function.module() == null ? null : HoistPyContext.get().modules().get(function.module());
    return module == null ? PyNone.NONE : module;
  }

  /** A function of a module is pickled by name, a method as an attribute of its object. */
  private static Object reduce(PyObject self) {
    Object receiver = self(self);
    String name = function(self).name();
    return receiver == PyNone.NONE || receiver instanceof PyModule
        ? Strings.of(name)
        : attribute(receiver, name);
  }

  private static Object attribute(Object owner, String name) {
    return PyTuple.of(Reductions.builtin("getattr"), PyTuple.of(owner, Strings.of(name)));
  }

  private static Object module(PyObject self) {
    PyBuiltinFunction function = function(self);
    return function.owner() != null || function.module() == null ? PyNone.NONE : function.module();
  }

  private static Object repr(PyObject self) {
    PyBuiltinFunction function = function(self);
    if (!(self instanceof PyBuiltinMethod) && function.owner() == null) {
      return Strings.of("<built-in function " + function.name() + ">");
    }
    Object receiver = self(self);
    boolean wrapper = self.getPyClass() == BuiltinTypes.METHOD_WRAPPER;
    String name = wrapper ? "'" + function.name() + "'" : function.name();
    return Strings.of(
        "<"
            + (wrapper ? "method-wrapper " : "built-in method ")
            + name
            + " of "
            + TypeOf.get(receiver).name()
            + " object at "
            + ClassNames.address(receiver)
            + ">");
  }

  private static Object equal(PyObject self, Object value) {
    if (self == value) {
      return true;
    }
    if (!(value instanceof PyObject other) || other.getPyClass() != self.getPyClass()) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return self instanceof PyBuiltinMethod one
        && value instanceof PyBuiltinMethod two
        && one.function() == two.function()
        && Identity.is(one.self(), two.self());
  }

  private static void defineDescriptor(TypeBuilder<PyBuiltinFunction> type) {
    defineCommon(type);
    boolean wrapper = type.type() == BuiltinTypes.WRAPPER_DESCRIPTOR;
    type.method(
        "__repr__",
        "/",
        self ->
            MemberBuiltins.repr(wrapper ? "slot wrapper" : "method", self.name(), self.owner()));
    type.method("__reduce__", "/", self -> attribute(self.owner(), self.name()));
    type.method("__get__", "instance, owner=None, /", BuiltinFunctionBuiltins::bind);
    ReadOnly.define(type, "__objclass__", PyBuiltinFunction::owner);
  }

  private static Object bind(PyBuiltinFunction self, Object instance, Object owner) {
    boolean ofClass = self.getPyClass() == BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
    PyType type =
        owner instanceof PyType given
            ? given
            : instance == PyNone.NONE ? null : TypeOf.get(instance);
    if (instance == PyNone.NONE && (!ofClass || type == null)) {
      return self;
    }
    return Descriptors.get(self, instance == PyNone.NONE ? null : instance, type);
  }
}
