package org.hoistpy.builtins.types.descriptor;

import java.util.function.Function;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.ops.AttributeErrors;

/** Attributes that CPython keeps in plain fields, with the text of a refused write. Stateless. */
public final class ReadOnly {
  private ReadOnly() {}

  public static <S> void define(TypeBuilder<S> type, String name, Function<S, Object> get) {
    type.getterSetter(
        name,
        get,
        (self, value) -> {
          throw AttributeErrors.of("readonly attribute");
        });
    PyGetSetDescriptor made = (PyGetSetDescriptor) type.type().getOwn(name);
    type.type().setAttribute(name, made.asMember());
  }
}
