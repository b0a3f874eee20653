package org.hoistpy.objects;

import com.oracle.truffle.api.object.Shape;
import java.lang.invoke.MethodHandles;

/** An instance of a user-defined class without a built-in payload. */
@SuppressWarnings("unused") // the object model uses the fields
public final class PyInstance extends PyObject {
  /** Grants the object model access to the in-object fields. */
  public static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  @DynamicField private Object field0;
  @DynamicField private Object field1;
  @DynamicField private Object field2;
  @DynamicField private Object field3;
  @DynamicField private long primitive0;
  @DynamicField private long primitive1;

  public PyInstance(Shape shape) {
    super(shape);
  }
}
