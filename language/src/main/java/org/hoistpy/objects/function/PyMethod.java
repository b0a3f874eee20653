package org.hoistpy.objects.function;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/** A bound method: a callable with its first argument. Immutable. */
public final class PyMethod extends PyObject {
  private final Object self;
  private final Object function;

  public PyMethod(Object self, Object function) {
    super(BuiltinTypes.METHOD.instanceShape());
    this.self = self;
    this.function = function;
  }

  public Object self() {
    return self;
  }

  public Object function() {
    return function;
  }
}
