package org.hoistpy.builtins.types.typing;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.CallerModule;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of what stands for a type: CPython's {@code typing._type_check}. Stateless. */
final class TypeArguments {
  private TypeArguments() {}

  /** The argument as the type it stands for. */
  static Object check(Object argument) {
    return check(argument, "Parameters to generic types must be types.");
  }

  static Object checkBound(Object bound) {
    return check(bound, "Bound must be a type.");
  }

  private static Object check(Object argument, String message) {
    if (argument == PyNone.NONE) {
      return BuiltinTypes.NONE_TYPE;
    }
    if (argument instanceof PyTuple tuple && tuple.getPyClass() == BuiltinTypes.TUPLE) {
      throw PyErrors.typeError("%s Got %s.", message, shortRepr(argument));
    }
    return argument;
  }

  private static String shortRepr(Object argument) {
    String text = Text.reprJava(argument);
    return text.length() > 100 ? text.substring(0, 100) : text;
  }

  static void requireName(Object name, String function) {
    if (!TypeOf.get(name).isSubtypeOf(BuiltinTypes.STR)) {
      throw PyErrors.typeError(
          "%s() argument 'name' must be str, not %s", function, TypeOf.get(name).name());
    }
  }

  /** Parameters that are made by a call tell which module made them. */
  static void setCallerModule(PyObject parameter) {
    Object module = CallerModule.name();
    if (module != null) {
      Attributes.set(parameter, "__module__", module);
    }
  }
}
