package org.hoistpy.builtins.types.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.GenericAliases;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.builtins.types.type.TypeParameters;
import org.hoistpy.builtins.types.type.Unions;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyTypeVar;
import org.hoistpy.objects.typing.TypingTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.SuperAttributes;
import org.hoistpy.ops.Text;

/** {@code typing.Generic} and the aliases that subscribing generic classes gives. Stateless. */
final class GenericBuiltins {
  private GenericBuiltins() {}

  static void install() {
    TypeBuilder<Object> generic = new TypeBuilder<>(TypingTypes.GENERIC, self -> self);
    generic.doc("Abstract base class for generic types.");
    generic.classMethod("__class_getitem__", "params, /", GenericBuiltins::subscript);
    generic.classMethod("__init_subclass__", "*args, **kwargs", GenericBuiltins::initSubclass);
    TypeBuilder<PyGenericAlias> alias =
        new TypeBuilder<>(TypingTypes.GENERIC_ALIAS, PyGenericAlias.class);
    alias.method("__repr__", "/", self -> Strings.of(repr(self)));
    alias.method("__or__", "value, /", Unions::orTyping);
    alias.method("__ror__", "value, /", (self, value) -> Unions.orTyping(value, self));
    alias.method("__instancecheck__", "instance, /", (self, x) -> rejectCheck());
    alias.method("__subclasscheck__", "cls, /", (self, x) -> rejectCheck());
    alias.method("__getitem__", "args, /", GenericBuiltins::substitute);
  }

  private static Object rejectCheck() {
    throw PyErrors.typeError("Subscripted generics cannot be used with class and instance checks");
  }

  private static String repr(PyGenericAlias self) {
    String origin = GenericAliases.argumentRepr(self.origin());
    StringJoiner text = new StringJoiner(", ", origin + "[", "]");
    for (Object argument : self.arguments()) {
      text.add(argumentRepr(argument));
    }
    return self.arguments().length == 0 ? text.toString().replace("[]", "[()]") : text.toString();
  }

  private static String argumentRepr(Object argument) {
    if (argument instanceof PyTuple tuple) {
      StringJoiner text = new StringJoiner(", ", "[", "]");
      for (Object each : tuple.toArray()) {
        text.add(argumentRepr(each));
      }
      return text.toString();
    }
    return argument == BuiltinTypes.NONE_TYPE ? "NoneType" : GenericAliases.argumentRepr(argument);
  }

  private static Object subscript(PyType cls, Object key) {
    Object[] given = key instanceof PyTuple tuple ? tuple.toArray() : new Object[] {key};
    for (int i = 0; i < given.length; i++) {
      if (given[i] == PyNone.NONE) {
        given[i] = BuiltinTypes.NONE_TYPE;
      }
    }
    if (cls == TypingTypes.GENERIC) {
      checkParameters(given);
      return alias(cls, given);
    }
    Object[] parameters =
        Attributes.get(cls, "__parameters__") instanceof PyTuple tuple
            ? tuple.toArray()
            : new Object[0];
    return alias(cls, VariadicArguments.flat(cls, parameters, given));
  }

  private static Object alias(Object origin, Object[] arguments) {
    return new PyGenericAlias(TypingTypes.GENERIC_ALIAS, origin, arguments, false);
  }

  private static void checkParameters(Object[] given) {
    if (given.length == 0) {
      throw PyErrors.typeError("Parameter list to Generic[...] cannot be empty");
    }
    for (int i = 0; i < given.length; i++) {
      boolean unpacked =
          given[i] instanceof PyGenericAlias alias
              && alias.getPyClass() == TypingTypes.UNPACK_ALIAS;
      if (!(given[i] instanceof PyTypeVar) && !(given[i] instanceof PyParamSpec) && !unpacked) {
        throw PyErrors.typeError(
            "Parameters to Generic[...] must all be type variables or parameter specification"
                + " variables.");
      }
      if (Arrays.asList(given).subList(0, i).contains(given[i])) {
        throw PyErrors.typeError("Parameters to Generic[...] must all be unique");
      }
    }
  }

  /** {@code C[T][int]}. */
  private static Object substitute(PyGenericAlias self, Object key) {
    if (self.origin() == TypingTypes.GENERIC) {
      throw PyErrors.typeError("Cannot subscript already-subscripted %s", repr(self));
    }
    Object[] parameters = TypeParameters.of(self.arguments());
    if (parameters.length == 0) {
      throw PyErrors.typeError("%s is not a generic class", repr(self));
    }
    return alias(self.origin(), TypeParameters.substitute(self, self.arguments(), parameters, key));
  }

  private static Object initSubclass(PyType cls, Object args, Object keywords) {
    Keywords named = Keywords.of((PyDict) keywords);
    Calls.callKeywords(
        SuperAttributes.lookup(TypingTypes.GENERIC, cls, cls, "__init_subclass__"),
        (Object[]) args,
        named.names(),
        named.values());
    Object original = cls.getOwn("__orig_bases__");
    List<Object> bases =
        Arrays.asList(original instanceof PyTuple tuple ? tuple.toArray() : cls.bases());
    if (bases.contains(TypingTypes.GENERIC)) {
      throw PyErrors.typeError("Cannot inherit from plain Generic");
    }
    Object[] parameters = new Object[0];
    if (original != null) {
      parameters = listed(bases, TypeParameters.of(bases.toArray()));
    }
    cls.setAttribute("__parameters__", new PyTuple(parameters));
    return PyNone.NONE;
  }

  /** The parameters that a base {@code Generic[...]} lists, or else all that the bases use. */
  private static Object[] listed(List<Object> bases, Object[] used) {
    Object[] listed = null;
    for (Object base : bases) {
      if (base instanceof PyGenericAlias alias && alias.origin() == TypingTypes.GENERIC) {
        if (listed != null) {
          throw PyErrors.typeError("Cannot inherit from Generic[...] multiple times.");
        }
        listed = TypeParameters.of(alias.arguments());
      }
    }
    if (listed == null) {
      return used;
    }
    List<Object> missing = new ArrayList<>(Arrays.asList(used));
    missing.removeAll(Arrays.asList(listed));
    if (!missing.isEmpty()) {
      throw PyErrors.typeError(
          "Some type variables (%s) are not listed in Generic[%s]",
          names(missing.toArray()), names(listed));
    }
    return listed;
  }

  private static String names(Object[] parameters) {
    StringJoiner text = new StringJoiner(", ");
    for (Object parameter : parameters) {
      text.add(Text.strJava(parameter));
    }
    return text.toString();
  }
}
