package org.hoistpy.builtins.types.typing;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyParamSpecPart;
import org.hoistpy.objects.typing.Variance;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypingLibrary;

/** {@code typing.ParamSpec} and its {@code args} and {@code kwargs}. Stateless. */
final class ParamSpecBuiltins {
  private ParamSpecBuiltins() {}

  static void install() {
    TypeBuilder<PyParamSpec> type = new TypeBuilder<>(PyParamSpec.TYPE, PyParamSpec.class);
    type.doc("Parameter specification variable.");
    type.constant("__module__", Strings.of("typing"));
    type.constructor(
        "name, *, bound=None, covariant=False, contravariant=False, infer_variance=False",
        (cls, name, bound, covariant, contravariant, inferred) -> {
          TypeArguments.requireName(name, "paramspec");
          PyParamSpec made =
              new PyParamSpec(
                  name,
                  bound == PyNone.NONE ? bound : TypeArguments.checkBound(bound),
                  TypeVarBuiltins.variance(covariant, contravariant, inferred));
          TypeArguments.setCallerModule(made);
          return made;
        });
    type.method(
        "__repr__", "/", self -> Strings.of(self.variance().prefix() + Text.strJava(self.name())));
    type.method("__or__", "value, /", TypeArguments::union);
    type.method("__ror__", "value, /", (self, value) -> TypeArguments.union(value, self));
    type.method(
        "__typing_subst__",
        "arg, /",
        (self, argument) -> TypingLibrary.call("_paramspec_subst", self, argument));
    type.method(
        "__typing_prepare_subst__",
        "alias, args, /",
        (self, alias, args) -> TypingLibrary.call("_paramspec_prepare_subst", self, alias, args));
    type.method(
        "__mro_entries__", "bases, /", (self, bases) -> TypeVarBuiltins.rejectBase("ParamSpec"));
    type.method("__reduce__", "/", PyParamSpec::name);
    type.getter("__name__", PyParamSpec::name);
    type.getter("__bound__", PyParamSpec::bound);
    type.getter("__covariant__", self -> self.variance() == Variance.COVARIANT);
    type.getter("__contravariant__", self -> self.variance() == Variance.CONTRAVARIANT);
    type.getter("__infer_variance__", self -> self.variance() == Variance.INFERRED);
    type.getter("args", self -> new PyParamSpecPart(PyParamSpecPart.ARGS, self));
    type.getter("kwargs", self -> new PyParamSpecPart(PyParamSpecPart.KWARGS, self));
    part(PyParamSpecPart.ARGS, "args");
    part(PyParamSpecPart.KWARGS, "kwargs");
  }

  private static void part(PyType cls, String name) {
    TypeBuilder<PyParamSpecPart> type = new TypeBuilder<>(cls, PyParamSpecPart.class);
    type.constructor("origin", (made, origin) -> new PyParamSpecPart(made, origin));
    type.method("__repr__", "/", self -> Strings.of(originName(self) + "." + name));
    type.method(
        "__eq__",
        "value, /",
        (self, value) ->
            value instanceof PyParamSpecPart other && other.getPyClass() == self.getPyClass()
                ? (Object) (self.origin() == other.origin())
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.method("__hash__", "/", self -> Hashing.hash(self.origin()));
    type.method(
        "__mro_entries__",
        "bases, /",
        (self, bases) ->
            TypeVarBuiltins.rejectBase(cls.name().substring(cls.name().indexOf('.') + 1)));
    type.getter("__origin__", PyParamSpecPart::origin);
  }

  private static String originName(PyParamSpecPart self) {
    return self.origin() instanceof PyParamSpec origin
        ? Text.strJava(origin.name())
        : Text.reprJava(self.origin());
  }
}
