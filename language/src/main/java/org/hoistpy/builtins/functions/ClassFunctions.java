package org.hoistpy.builtins.functions;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;

/** The built-in functions that ask about objects and classes (library reference). */
public final class ClassFunctions {
  private ClassFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("isinstance", "obj, class_or_tuple, /", ClassChecks::isInstance);
    builtins.inline("isinstance", InstanceCheckNodeGen::create);
    builtins.function("issubclass", "cls, class_or_tuple, /", ClassChecks::isSubclass);
    builtins.function(
        "callable", "obj, /", object -> TypeOf.get(object).lookup("__call__") != null);
    builtins.function("id", "obj, /", Identity::id);
    builtins.function("vars", "object=?, /", ClassFunctions::vars);
    builtins.function("dir", "object=?, /", ClassFunctions::dir);
    builtins.type(BuiltinTypes.OBJECT);
    builtins.type(BuiltinTypes.TYPE);
    builtins.type(BuiltinTypes.PROPERTY);
    builtins.type(BuiltinTypes.STATICMETHOD);
    builtins.type(BuiltinTypes.CLASSMETHOD);
    builtins.type(BuiltinTypes.SUPER);
  }

  private static Object vars(Object object) {
    if (object == null) {
      return callerLocals();
    }
    Object dict = Attributes.getOrNull(object, "__dict__");
    if (dict == null) {
      throw PyErrors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static Object dir(Object object) {
    Object names =
        object == null
            ? Calls.callMethod(callerLocals(), "keys")
            : Calls.callSpecialOrNull(object, "__dir__");
    if (names == null) {
      throw PyErrors.typeError("object does not provide __dir__");
    }
    Object[] items = Iteration.toArray(names);
    PyList list = new PyList(items, items.length);
    Calls.callMethod(list, "sort");
    return list;
  }

  private static Object callerLocals() {
    return Calls.call(HoistPyContext.get().builtins().namespace().getString("locals"));
  }
}
