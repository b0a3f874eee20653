package org.hoistpy.objects.function;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/** A built-in method bound to its object, such as {@code [].append}. Immutable. */
public final class PyBuiltinMethod extends PyObject {
  private final Object self;
  private final PyBuiltinFunction function;

  public PyBuiltinMethod(Object self, PyBuiltinFunction function) {
    super(
        function.getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR
            ? BuiltinTypes.METHOD_WRAPPER.instanceShape()
            : BuiltinTypes.BUILTIN_FUNCTION.instanceShape());
    this.self = self;
    this.function = function;
  }

  public Object self() {
    return self;
  }

  public PyBuiltinFunction function() {
    return function;
  }
}
