package org.hoistpy.builtins.types.typing;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Unions;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.typing.LazyValue;
import org.hoistpy.objects.typing.PyTypeAlias;
import org.hoistpy.ops.CallerModule;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.TypingLibrary;

/** {@code typing.TypeAliasType}: what a {@code type} statement makes. Stateless. */
final class TypeAliasBuiltins {
  private TypeAliasBuiltins() {}

  static void install() {
    TypeBuilder<PyTypeAlias> type = new TypeBuilder<>(PyTypeAlias.TYPE, PyTypeAlias.class);
    type.doc("Type alias.");
    type.constructor(
        "name, value, *, type_params=()",
        (cls, name, value, parameters) -> {
          TypeArguments.requireName(name, "typealias");
          if (!(parameters instanceof PyTuple tuple)) {
            throw PyErrors.typeError("type_params must be a tuple");
          }
          return new PyTypeAlias(name, CallerModule.name(), tuple, LazyValue.known(value));
        });
    type.method("__repr__", "/", PyTypeAlias::name);
    type.method("__or__", "value, /", Unions::or);
    type.method("__ror__", "value, /", (self, value) -> Unions.or(value, self));
    type.method("__getitem__", "key, /", TypeAliasBuiltins::subscript);
    type.method("__reduce__", "/", PyTypeAlias::name);
    type.getter("__name__", PyTypeAlias::name);
    type.getter("__value__", self -> self.value().get(Calls::call));
    type.getter("__type_params__", PyTypeAlias::parameters);
    type.getter("__parameters__", self -> TypingLibrary.unpackAll(self.parameters()));
    type.getter("__module__", self -> self.module() == null ? PyNone.NONE : self.module());
  }

  private static Object subscript(PyTypeAlias self, Object key) {
    if (self.parameters().size() == 0) {
      throw PyErrors.typeError("Only generic type aliases are subscriptable");
    }
    Object[] arguments =
        TypeOf.get(key).isSubtypeOf(BuiltinTypes.TUPLE)
            ? ((PyTuple) key).toArray()
            : new Object[] {key};
    return new PyGenericAlias(self, arguments);
  }
}
