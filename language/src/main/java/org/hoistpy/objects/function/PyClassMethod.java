package org.hoistpy.objects.function;

import com.oracle.truffle.api.object.Shape;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/** A {@code classmethod} object. The callable is set once, by the constructor or {@code __init__}. */
public final class PyClassMethod extends PyObject {
  private Object callable;

  public PyClassMethod(Object callable) {
    this(BuiltinTypes.CLASSMETHOD.instanceShape(), callable);
  }

  public PyClassMethod(Shape shape, Object callable) {
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
