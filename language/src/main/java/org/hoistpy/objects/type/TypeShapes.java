package org.hoistpy.objects.type;

import com.oracle.truffle.api.object.Shape;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyObject;

/** Makes the root shapes of classes' instances. Stateless. */
final class TypeShapes {
  private TypeShapes() {}

  static Shape forInstancesOf(PyType type, Class<? extends PyObject> layout) {
    Shape.Builder builder = Shape.newBuilder();
    if (layout == PyInstance.class) {
      builder.layout(PyInstance.class, PyInstance.LOOKUP);
    } else {
      builder.layout(PyObject.class, java.lang.invoke.MethodHandles.lookup());
    }
    return builder.dynamicType(type).propertyAssumptions(false).build();
  }

  /** The shape that {@code type} has until it can be its own class. */
  static Shape provisional() {
    return Shape.newBuilder()
        .layout(PyObject.class, java.lang.invoke.MethodHandles.lookup())
        .dynamicType("type")
        .build();
  }
}
