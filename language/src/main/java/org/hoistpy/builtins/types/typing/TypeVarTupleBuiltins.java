package org.hoistpy.builtins.types.typing;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.typing.PyTypeVarTuple;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypingLibrary;

/** {@code typing.TypeVarTuple}. Stateless. */
final class TypeVarTupleBuiltins {
  private TypeVarTupleBuiltins() {}

  static void install() {
    TypeBuilder<PyTypeVarTuple> type = new TypeBuilder<>(PyTypeVarTuple.TYPE, PyTypeVarTuple.class);
    type.doc("Type variable tuple.");
    type.constant("__module__", Strings.of("typing"));
    type.constructor(
        "name",
        (cls, name) -> {
          TypeArguments.requireName(name, "typevartuple");
          PyTypeVarTuple made = new PyTypeVarTuple(name);
          TypeArguments.setCallerModule(made);
          return made;
        });
    type.method("__repr__", "/", PyTypeVarTuple::name);
    type.method("__iter__", "/", self -> Iteration.iter(new PyTuple(TypingLibrary.unpack(self))));
    type.method(
        "__typing_subst__",
        "arg, /",
        (self, argument) -> {
          throw PyErrors.typeError("Substitution of bare TypeVarTuple is not supported");
        });
    type.method(
        "__typing_prepare_subst__",
        "alias, args, /",
        (self, alias, args) ->
            TypingLibrary.call("_typevartuple_prepare_subst", self, alias, args));
    type.method(
        "__mro_entries__", "bases, /", (self, bases) -> TypeVarBuiltins.rejectBase("TypeVarTuple"));
    type.method("__reduce__", "/", PyTypeVarTuple::name);
    type.getter("__name__", PyTypeVarTuple::name);
  }
}
