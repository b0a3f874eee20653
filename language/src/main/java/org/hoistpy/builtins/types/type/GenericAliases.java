package org.hoistpy.builtins.types.type;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.iterator.PyAliasIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.PyWeakReference;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.ops.iterator.PyEnumerate;

/** {@code list[int]} (library reference, "Generic Alias Type"). */
public final class GenericAliases {
  /** What an alias answers itself instead of asking its origin. */
  private static final Set<String> OWN =
      Set.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private static final PyType[] GENERIC = {
    PyWeakReference.REFERENCE,
    BuiltinTypes.LIST,
    BuiltinTypes.TUPLE,
    BuiltinTypes.DICT,
    BuiltinTypes.SET,
    BuiltinTypes.FROZENSET,
    BuiltinTypes.MAPPING_PROXY,
    PyEnumerate.TYPE,
    PyAsyncGenerator.TYPE
  };

  private GenericAliases() {}

  public static void install() {
    TypeBuilder<PyGenericAlias> type =
        new TypeBuilder<>(BuiltinTypes.GENERIC_ALIAS, PyGenericAlias.class);
    type.doc("Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list.");
    type.constructor(
        "origin, args, /",
        (cls, origin, args) -> new PyGenericAlias(cls, origin, elements(args), false));
    type.method("__repr__", "/", self -> Strings.of(repr(self)));
    type.method("__hash__", "/", GenericAliases::hash);
    type.method("__eq__", "value, /", GenericAliases::equal);
    type.method("__call__", "*args, **kwargs", GenericAliases::call);
    type.method("__getitem__", "key, /", GenericAliases::substitute);
    type.method("__mro_entries__", "bases, /", (self, bases) -> new PyTuple(self.origin()));
    type.method("__iter__", "/", GenericAliases::iterate);
    type.method("__or__", "value, /", Unions::or);
    type.method("__ror__", "value, /", (self, value) -> Unions.or(value, self));
    type.method(
        "__instancecheck__",
        "instance, /",
        (self, x) -> {
          throw PyErrors.typeError("isinstance() argument 2 cannot be a parameterized generic");
        });
    type.method(
        "__subclasscheck__",
        "cls, /",
        (self, x) -> {
          throw PyErrors.typeError("issubclass() argument 2 cannot be a parameterized generic");
        });
    type.method("__getattribute__", "name, /", GenericAliases::attribute);
    type.method("__reduce__", "/", GenericAliases::reduce);
    type.method("__dir__", "/", GenericAliases::names);
    type.getter("__origin__", PyGenericAlias::origin);
    type.getter("__args__", self -> new PyTuple(self.arguments().clone()));
    type.getter("__parameters__", self -> new PyTuple(TypeParameters.of(self.arguments())));
    type.getter("__unpacked__", PyGenericAlias::isStarred);
    type.getter("__typing_unpacked_tuple_args__", GenericAliases::unpackedArguments);
    for (PyType generic : GENERIC) {
      new TypeBuilder<>(generic, self -> self)
          .classMethod("__class_getitem__", "object, /", GenericAliases::of);
    }
  }

  /** The arguments of {@code *tuple[...]}; None for any other alias. */
  private static Object unpackedArguments(PyGenericAlias self) {
    return self.isStarred() && self.origin() == BuiltinTypes.TUPLE
        ? new PyTuple(self.arguments().clone())
        : PyNone.NONE;
  }

  /** A starred alias is what iterating over the plain one gives. */
  private static Object reduce(PyGenericAlias self) {
    if (self.isStarred()) {
      Object plain = new PyGenericAlias(self.origin(), self.arguments().clone());
      return PyTuple.of(Reductions.builtin("next"), PyTuple.of(Iteration.iter(plain)));
    }
    return PyTuple.of(
        BuiltinTypes.GENERIC_ALIAS,
        PyTuple.of(self.origin(), new PyTuple(self.arguments().clone())));
  }

  /** The names of the origin, and those that the alias answers itself. */
  private static Object names(PyGenericAlias self) {
    Object dir = HoistPyContext.get().builtins().namespace().getString("dir");
    Set<Object> names = new LinkedHashSet<>(Iteration.toList(Calls.call(dir, self.origin())));
    OWN.forEach(name -> names.add(Strings.of(name)));
    return new PyList(names.toArray(), names.size());
  }

  private static Object of(PyType origin, Object key) {
    return new PyGenericAlias(origin, elements(key));
  }

  private static Object[] elements(Object key) {
    return key instanceof PyTuple tuple ? tuple.toArray() : new Object[] {key};
  }

  private static String repr(PyGenericAlias self) {
    StringBuilder text = new StringBuilder(self.isStarred() ? "*" : "");
    text.append(argumentRepr(self.origin())).append('[');
    Object[] arguments = self.arguments();
    for (int i = 0; i < arguments.length; i++) {
      text.append(i == 0 ? "" : ", ").append(listOrArgument(arguments[i]));
    }
    return text.append(arguments.length == 0 ? "()]" : "]").toString();
  }

  private static String listOrArgument(Object argument) {
    if (!(argument instanceof PyList list)) {
      return argumentRepr(argument);
    }
    StringBuilder text = new StringBuilder("[");
    for (Object each : list.toArray()) {
      text.append(text.length() == 1 ? "" : ", ").append(argumentRepr(each));
    }
    return text.append(']').toString();
  }

  /** How a type is written inside an alias or a union. */
  public static String argumentRepr(Object argument) {
    if (argument == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    if (argument == BuiltinTypes.NONE_TYPE) {
      return "None";
    }
    return argument instanceof PyType type ? ClassNames.fullName(type) : Text.reprJava(argument);
  }

  private static Object hash(PyGenericAlias self) {
    return Hashing.hash(self.origin()) ^ Hashing.hash(new PyTuple(self.arguments().clone()));
  }

  private static Object equal(PyGenericAlias self, Object value) {
    if (!(value instanceof PyGenericAlias other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return self.isStarred() == other.isStarred()
        && Comparison.equal(self.origin(), other.origin())
        && Comparison.equal(
            new PyTuple(self.arguments().clone()), new PyTuple(other.arguments().clone()));
  }

  private static Object call(PyGenericAlias self, Object args, Object keywords) {
    Keywords named = Keywords.of((PyDict) keywords);
    Object made = Calls.callKeywords(self.origin(), (Object[]) args, named.names(), named.values());
    try {
      Attributes.set(made, "__orig_class__", self);
    } catch (PyException e) {
      // Objects without a __dict__ do not remember the alias.
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR) && !e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
  }

  private static Object substitute(PyGenericAlias self, Object key) {
    Object[] parameters = TypeParameters.of(self.arguments());
    if (parameters.length == 0) {
      throw PyErrors.typeError("%s is not a generic class", repr(self));
    }
    return new PyGenericAlias(
        self.getPyClass(),
        self.origin(),
        TypeParameters.substitute(self, self.arguments(), parameters, key),
        self.isStarred());
  }

  private static Object iterate(PyGenericAlias self) {
    return new PyAliasIterator(self);
  }

  private static Object attribute(PyGenericAlias self, Object name) {
    String text = AttributeNames.of(name);
    if (OWN.contains(text)) {
      return Attributes.genericGet(self, text);
    }
    return Attributes.get(self.origin(), text);
  }
}
