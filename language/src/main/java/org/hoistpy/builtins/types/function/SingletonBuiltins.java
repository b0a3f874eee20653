package org.hoistpy.builtins.types.function;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Warnings;

/** None, Ellipsis and NotImplemented (library reference, "Built-in Constants"). */
public final class SingletonBuiltins {
  private static final long NONE_HASH = 0xfca86420L;

  private SingletonBuiltins() {}

  public static void install() {
    TypeBuilder<Object> none = define(BuiltinTypes.NONE_TYPE, "None", PyNone.NONE);
    none.method("__bool__", "/", self -> false);
    none.method("__hash__", "/", self -> NONE_HASH);
    TypeBuilder<Object> ellipsis =
        define(BuiltinTypes.ELLIPSIS_TYPE, "Ellipsis", PyEllipsis.ELLIPSIS);
    ellipsis.method("__reduce__", "/", self -> Strings.of("Ellipsis"));
    TypeBuilder<Object> notImplemented =
        define(
            BuiltinTypes.NOT_IMPLEMENTED_TYPE, "NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    notImplemented.method("__bool__", "/", SingletonBuiltins::truthOfNotImplemented);
    notImplemented.method("__reduce__", "/", self -> Strings.of("NotImplemented"));
  }

  private static Object truthOfNotImplemented(Object self) {
    Warnings.deprecated("NotImplemented should not be used in a boolean context");
    return true;
  }

  private static TypeBuilder<Object> define(PyType type, String text, Object singleton) {
    TypeBuilder<Object> builder = new TypeBuilder<>(type, self -> self == singleton ? self : null);
    builder.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          if (((Object[]) args).length > 0 || ((PyDict) keywords).size() > 0) {
            String name = type == BuiltinTypes.ELLIPSIS_TYPE ? "EllipsisType" : type.name();
            throw PyErrors.typeError("%s takes no arguments", name);
          }
          return singleton;
        });
    builder.method("__repr__", "/", self -> Strings.of(text));
    return builder;
  }
}
