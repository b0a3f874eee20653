package org.hoistpy.builtins.types.typing;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.CallerModule;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.TypingLibrary;

/** What the classes of type parameters share. Stateless. */
final class TypeArguments {
  private TypeArguments() {}

  /** The bound of a type variable, checked where the library is there to do it. */
  static Object checkBound(Object bound) {
    return TypingLibrary.call("_type_check", bound, Strings.of("Bound must be a type."));
  }

  /** {@code |} with a type variable: type parameters and forward references may stand in it. */
  static Object union(Object left, Object right) {
    return TypingLibrary.call("_make_union", left, right);
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
    Attributes.set(parameter, "__module__", module == null ? PyNone.NONE : module);
  }
}
