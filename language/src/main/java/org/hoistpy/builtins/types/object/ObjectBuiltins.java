package org.hoistpy.builtins.types.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.ops.classes.ObjectCreation;

/** The class object: what every other class inherits (language reference, section 3.3.1). */
public final class ObjectBuiltins {
  private static final long BASIC_SIZE = 16;

  private ObjectBuiltins() {}

  public static void install() {
    TypeBuilder<Object> type = new TypeBuilder<>(BuiltinTypes.OBJECT, self -> self);
    type.doc(
        """
        The base class of the class hierarchy.

        When called, it accepts no arguments and returns a new featureless
        instance that has no instance attributes and cannot be given any.
        """);
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) ->
            ObjectCreation.create(cls, hasAny((Object[]) args, (PyDict) keywords)));
    type.method(
        "__init__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          ObjectCreation.init(self, hasAny((Object[]) args, (PyDict) keywords));
          return PyNone.NONE;
        });
    defineComparison(type);
    defineText(type);
    defineAttributes(type);
    ObjectReduction.define(type);
  }

  private static boolean hasAny(Object[] args, PyDict keywords) {
    return args.length > 0 || keywords.size() > 0;
  }

  private static void defineComparison(TypeBuilder<Object> type) {
    type.method(
        "__eq__",
        "value, /",
        (self, value) ->
            Identity.is(self, value) ? (Object) true : PyNotImplemented.NOT_IMPLEMENTED);
    type.method("__ne__", "value, /", ObjectBuiltins::notEqual);
    for (String name : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      type.method(name, "value, /", (self, value) -> PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.method("__hash__", "/", self -> Hashing.identityHash(self));
  }

  private static Object notEqual(Object self, Object value) {
    Object equal = Calls.callSpecialOrNull(self, "__eq__", value);
    return equal == null || equal == PyNotImplemented.NOT_IMPLEMENTED
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) !Truth.isTrue(equal);
  }

  private static void defineText(TypeBuilder<Object> type) {
    type.method("__repr__", "/", self -> Strings.of(ClassNames.plainRepr(self)));
    type.method("__str__", "/", Text::reprObject);
    type.method("__format__", "format_spec, /", ObjectBuiltins::format);
    type.method("__sizeof__", "/", self -> BASIC_SIZE);
  }

  private static Object format(Object self, Object spec) {
    TruffleString text = Text.payload(spec);
    if (text == null) {
      throw PyErrors.typeError(
          "__format__() argument must be str, not %s", TypeOf.get(spec).name());
    }
    if (!text.isEmpty()) {
      throw PyErrors.typeError(
          "unsupported format string passed to %s.__format__", TypeOf.get(self).name());
    }
    return Text.strObject(self);
  }

  private static void defineAttributes(TypeBuilder<Object> type) {
    type.method(
        "__getattribute__",
        "name, /",
        (self, name) -> Attributes.genericGet(self, AttributeNames.of(name)));
    type.method(
        "__setattr__",
        "name, value, /",
        (self, name, value) -> {
          rejectType(self, "__setattr__");
          Attributes.genericSet(self, AttributeNames.of(name), value);
          return PyNone.NONE;
        });
    type.method(
        "__delattr__",
        "name, /",
        (self, name) -> {
          rejectType(self, "__delattr__");
          Attributes.genericDelete(self, AttributeNames.of(name));
          return PyNone.NONE;
        });
    type.getterSetter("__class__", TypeOf::get, ClassAssignment::assign);
    type.method("__dir__", "/", Listing::ofObject);
    type.classMethod("__init_subclass__", "*args, **kwargs", ObjectBuiltins::initSubclass);
    type.classMethod("__subclasshook__", "object, /", (cls, x) -> PyNotImplemented.NOT_IMPLEMENTED);
  }

  /** CPython's guard against going round a metaclass's own rules. */
  private static void rejectType(Object self, String method) {
    if (self instanceof PyType) {
      throw PyErrors.typeError("can't apply this %s to %s object", method, TypeOf.get(self).name());
    }
  }

  /** Takes nothing; the text names the class that was asked, as CPython's does. */
  private static Object initSubclass(PyType cls, Object args, Object keywords) {
    String name = ClassNames.qualifiedName(cls) + ".__init_subclass__()";
    if (((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("%s takes no keyword arguments", name);
    }
    int count = ((Object[]) args).length;
    if (count > 0) {
      throw PyErrors.typeError("%s takes no arguments (%d given)", name, count);
    }
    return PyNone.NONE;
  }
}
