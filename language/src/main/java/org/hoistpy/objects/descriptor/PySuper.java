package org.hoistpy.objects.descriptor;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A {@code super} object: looks attributes up in the order of {@link #objectType()} behind {@link
 * #thisClass()}. An unbound one has no object (Java null). Set once, by {@code __init__}.
 */
public final class PySuper extends PyObject {
  private PyType thisClass;
  private Object object;
  private PyType objectType;

  public PySuper(PyType cls) {
    super(cls.instanceShape());
  }

  public PySuper(PyType thisClass, Object object, PyType objectType) {
    this(BuiltinTypes.SUPER);
    init(thisClass, object, objectType);
  }

  public void init(PyType newThisClass, Object newObject, PyType newObjectType) {
    thisClass = newThisClass;
    object = newObject;
    objectType = newObjectType;
  }

  public PyType thisClass() {
    return thisClass;
  }

  public Object object() {
    return object;
  }

  public PyType objectType() {
    return objectType;
  }
}
