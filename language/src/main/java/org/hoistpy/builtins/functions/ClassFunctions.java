package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.KeywordArguments;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;
import org.hoistpy.ops.classes.ClassStatement;

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
    builtins.function("__build_class__", "*args, **kwds", ClassFunctions::buildClass);
    builtins.type(BuiltinTypes.OBJECT);
    builtins.type(BuiltinTypes.TYPE);
    builtins.type(BuiltinTypes.PROPERTY);
    builtins.type(BuiltinTypes.STATICMETHOD);
    builtins.type(BuiltinTypes.CLASSMETHOD);
    builtins.type(BuiltinTypes.SUPER);
  }

  private static Object buildClass(Object args, Object keywords) {
    Object[] given = (Object[]) args;
    if (given.length < 2) {
      throw PyErrors.typeError("__build_class__: not enough arguments");
    }
    if (!(given[0] instanceof PyFunction body)) {
      throw PyErrors.typeError("__build_class__: func must be a function");
    }
    TruffleString name = Text.payload(given[1]);
    if (name == null) {
      throw PyErrors.typeError("__build_class__: name is not a string");
    }
    KeywordArguments named = new KeywordArguments("__build_class__()");
    named.addAll(keywords);
    Object[] bases = Arrays.copyOfRange(given, 2, given.length);
    return ClassStatement.build(body, name, bases, named.names(), named.values());
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
