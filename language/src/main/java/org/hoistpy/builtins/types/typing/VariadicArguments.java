package org.hoistpy.builtins.types.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyTypeVarTuple;
import org.hoistpy.ops.Text;

/** Matches the arguments of a generic class with its parameters. Stateless. */
final class VariadicArguments {
  private VariadicArguments() {}

  /** The arguments that {@code cls[given]} has, or a TypeError when they do not fit. */
  static Object[] flat(PyType cls, Object[] parameters, Object[] given) {
    if (parameters.length == 0) {
      throw PyErrors.typeError("%s is not a generic class", Text.reprJava(cls));
    }
    boolean onlyParamSpec = parameters.length == 1 && parameters[0] instanceof PyParamSpec;
    Object[] actual = given;
    if (onlyParamSpec && !(given.length == 1 && isParameterList(given[0]))) {
      actual = new Object[] {new PyTuple(given)};
    }
    boolean variadic = Arrays.stream(parameters).anyMatch(p -> p instanceof PyTypeVarTuple);
    int fixed = variadic ? parameters.length - 1 : parameters.length;
    if (actual.length < fixed || actual.length > fixed && !variadic) {
      throw PyErrors.typeError(
          "Too %s arguments for %s; actual %d, expected %s%d",
          actual.length > fixed ? "many" : "few",
          Text.reprJava(cls),
          actual.length,
          variadic ? "at least " : "",
          fixed);
    }
    List<Object> result = new ArrayList<>();
    int next = 0;
    for (Object parameter : parameters) {
      int count = parameter instanceof PyTypeVarTuple ? actual.length - fixed : 1;
      for (int i = 0; i < count; i++) {
        Object argument = actual[next++];
        result.add(
            parameter instanceof PyParamSpec ? ParamSpecBuiltins.substitute(argument) : argument);
      }
    }
    return result.toArray();
  }

  private static boolean isParameterList(Object argument) {
    return argument instanceof PyList
        || argument instanceof PyTuple
        || argument instanceof PyParamSpec
        || argument == PyEllipsis.ELLIPSIS;
  }
}
