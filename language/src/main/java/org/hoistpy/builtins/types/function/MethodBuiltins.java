package org.hoistpy.builtins.types.function;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.ObjectAttributes;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The class of bound methods (language reference, section 3.2, "Instance methods"). */
public final class MethodBuiltins {
  private MethodBuiltins() {}

  public static void install() {
    TypeBuilder<PyMethod> type = new TypeBuilder<>(BuiltinTypes.METHOD, PyMethod.class);
    type.constructor("function, instance, /", (cls, f, instance) -> create(f, instance));
    type.method("__repr__", "/", MethodBuiltins::repr);
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Keywords named = Keywords.of((PyDict) keywords);
          return Calls.callKeywords(self, (Object[]) args, named.names(), named.values());
        });
    type.method("__eq__", "value, /", MethodBuiltins::equal);
    type.method(
        "__hash__",
        "/",
        self -> Hashing.hash(Identity.id(self.self())) ^ Hashing.hash(self.function()));
    type.method("__getattribute__", "name, /", MethodBuiltins::attribute);
    type.method("__reduce__", "/", MethodBuiltins::reduce);
    ReadOnly.define(type, "__self__", PyMethod::self);
    ReadOnly.define(type, "__func__", PyMethod::function);
  }

  private static Object create(Object function, Object instance) {
    if (TypeOf.get(function).lookup("__call__") == null) {
      throw PyErrors.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw PyErrors.typeError("instance must not be None");
    }
    return new PyMethod(instance, function);
  }

  /** The method's own attributes, then those of the function. */
  private static Object attribute(PyMethod self, Object name) {
    String text = AttributeNames.of(name);
    Object value =
        text.equals("__doc__") ? null : ObjectAttributes.get(self, BuiltinTypes.METHOD, text);
    return value == null ? Attributes.get(self.function(), text) : value;
  }

  private static Object equal(PyMethod self, Object value) {
    if (!(value instanceof PyMethod other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Comparison.equal(self.function(), other.function())
        && Identity.is(self.self(), other.self());
  }

  private static Object reduce(PyMethod self) {
    return new PyTuple(
        HoistPyContext.get().builtins().namespace().getString("getattr"),
        new PyTuple(self.self(), Attributes.get(self.function(), "__name__")));
  }

  private static Object repr(PyMethod self) {
    Object name = Attributes.getOrNull(self.function(), "__qualname__");
    if (name == null) {
      name = Attributes.getOrNull(self.function(), "__name__");
    }
    String shown = Text.payload(name) == null ? "?" : Text.strJava(name);
    return Strings.of("<bound method " + shown + " of " + Text.reprJava(self.self()) + ">");
  }
}
