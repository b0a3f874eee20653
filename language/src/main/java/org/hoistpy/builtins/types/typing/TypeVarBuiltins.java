package org.hoistpy.builtins.types.typing;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.typing.LazyValue;
import org.hoistpy.objects.typing.PyTypeVar;
import org.hoistpy.objects.typing.Variance;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypingLibrary;

/** {@code typing.TypeVar} (library reference, "typing"). Stateless. */
final class TypeVarBuiltins {
  private TypeVarBuiltins() {}

  static void install() {
    TypeBuilder<PyTypeVar> type = new TypeBuilder<>(PyTypeVar.TYPE, PyTypeVar.class);
    type.doc("Type variable.");
    type.constant("__module__", Strings.of("typing"));
    type.constructor(
        "name, *constraints, bound=None, covariant=False, contravariant=False,"
            + " infer_variance=False",
        (cls, name, bound, covariant, contravariant, inferred, constraints) ->
            make(
                name, (Object[]) constraints, bound, variance(covariant, contravariant, inferred)));
    type.method(
        "__repr__", "/", self -> Strings.of(self.variance().prefix() + Text.strJava(self.name())));
    type.method("__or__", "value, /", TypeArguments::union);
    type.method("__ror__", "value, /", (self, value) -> TypeArguments.union(value, self));
    type.method(
        "__typing_subst__",
        "arg, /",
        (self, argument) -> TypingLibrary.call("_typevar_subst", self, argument));
    type.method("__mro_entries__", "bases, /", (self, bases) -> rejectBase("TypeVar"));
    type.method("__reduce__", "/", PyTypeVar::name);
    type.getter("__name__", PyTypeVar::name);
    type.getter("__bound__", self -> self.bound().get(Calls::call));
    type.getter("__constraints__", self -> self.constraints().get(Calls::call));
    type.getter("__covariant__", self -> self.variance() == Variance.COVARIANT);
    type.getter("__contravariant__", self -> self.variance() == Variance.CONTRAVARIANT);
    type.getter("__infer_variance__", self -> self.variance() == Variance.INFERRED);
  }

  private static Object make(Object name, Object[] constraints, Object bound, Variance variance) {
    TypeArguments.requireName(name, "typevar");
    if (constraints.length == 1) {
      throw PyErrors.typeError("A single constraint is not allowed");
    }
    if (constraints.length > 0 && bound != PyNone.NONE) {
      throw PyErrors.typeError("Constraints cannot be combined with bound=...");
    }
    Object checked = bound == PyNone.NONE ? bound : TypeArguments.checkBound(bound);
    PyTypeVar made =
        new PyTypeVar(
            name, LazyValue.known(checked), LazyValue.known(new PyTuple(constraints)), variance);
    TypeArguments.setCallerModule(made);
    return made;
  }

  static Variance variance(Object covariant, Object contravariant, Object inferred) {
    boolean co = Truth.isTrue(covariant);
    boolean contra = Truth.isTrue(contravariant);
    if (co && contra) {
      throw PyErrors.valueError("Bivariant types are not supported.");
    }
    if (Truth.isTrue(inferred)) {
      if (co || contra) {
        throw PyErrors.valueError("Variance cannot be specified with infer_variance.");
      }
      return Variance.INFERRED;
    }
    return co ? Variance.COVARIANT : contra ? Variance.CONTRAVARIANT : Variance.INVARIANT;
  }

  static Object rejectBase(String what) {
    throw PyErrors.typeError("Cannot subclass an instance of %s", what);
  }
}
