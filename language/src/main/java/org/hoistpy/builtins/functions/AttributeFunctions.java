package org.hoistpy.builtins.functions;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.ops.Attributes;

/** {@code getattr} and its family (library reference, built-in functions). */
public final class AttributeFunctions {
  private AttributeFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("getattr", "object, name, default=?, /", AttributeFunctions::get);
    builtins.function(
        "hasattr",
        "obj, name, /",
        (object, name) -> Attributes.getOrNull(object, AttributeNames.of(name)) != null);
    builtins.function(
        "setattr",
        "obj, name, value, /",
        (object, name, value) -> {
          Attributes.set(object, AttributeNames.of(name), value);
          return PyNone.NONE;
        });
    builtins.function(
        "delattr",
        "obj, name, /",
        (object, name) -> {
          Attributes.delete(object, AttributeNames.of(name));
          return PyNone.NONE;
        });
  }

  private static Object get(Object object, Object name, Object otherwise) {
    String text = AttributeNames.of(name);
    if (otherwise == null) {
      return Attributes.get(object, text);
    }
    Object value = Attributes.getOrNull(object, text);
    return value == null ? otherwise : value;
  }
}
