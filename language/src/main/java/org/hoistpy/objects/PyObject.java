package org.hoistpy.objects;

import com.oracle.truffle.api.object.Shape;
import org.hoistpy.objects.type.PyType;

/**
 * A heap-allocated Python object. Its class is the dynamic type of its shape, so that one shape
 * check tells both the class and where the instance's attributes are.
 *
 * <p>Thread-safety: attribute accesses go through {@code org.hoistpy.objects.storage}.
 */
public abstract class PyObject extends InteropObject {
  protected PyObject(Shape shape) {
    super(shape);
  }

  /** The object's class ({@code type(obj)}). */
  public final PyType getPyClass() {
    return (PyType) getShape().getDynamicType();
  }
}
