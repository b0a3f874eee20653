package org.hoistpy.objects.function;

import com.oracle.truffle.api.object.Shape;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/** A {@code staticmethod} object. The callable is set once, by the constructor or {@code __init__}. */
public final class PyStaticMethod extends PyObject {
  private Object callable;

  public PyStaticMethod(Object callable) {
    this(BuiltinTypes.STATICMETHOD.instanceShape(), callable);
  }

  public PyStaticMethod(Shape shape, Object callable) {
    super(shape);
    this.callable = callable;
  }

  /** {@code __func__}. */
  public Object callable() {
    return callable;
  }

  public void setCallable(Object value) {
    callable = value;
  }
}
