package org.hoistpy.objects.descriptor;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A {@code property} (library reference, built-in functions). Java null: no such accessor.
 *
 * <p>Fields are written by {@code __init__} and {@code __set_name__} only; publication is that of
 * the class the property sits in.
 */
public final class PyProperty extends PyObject {
  private Object getter;
  private Object setter;
  private Object deleter;
  private Object doc;
  private Object name;
  private boolean docFromGetter;

  public PyProperty(PyType cls) {
    super(cls.instanceShape());
  }

  public PyProperty(Object getter, Object setter, Object deleter, Object doc) {
    this(BuiltinTypes.PROPERTY);
    init(getter, setter, deleter, doc);
  }

  public void init(Object newGetter, Object newSetter, Object newDeleter, Object newDoc) {
    getter = newGetter;
    setter = newSetter;
    deleter = newDeleter;
    doc = newDoc;
    name = null;
    docFromGetter = false;
  }

  public Object getter() {
    return getter;
  }

  public Object setter() {
    return setter;
  }

  public Object deleter() {
    return deleter;
  }

  public Object doc() {
    return doc;
  }

  public void setDoc(Object value) {
    doc = value;
  }

  /** True when the doc string was taken over from the getter, and so follows a new getter. */
  public boolean docFromGetter() {
    return docFromGetter;
  }

  public void takeDocFromGetter(Object value) {
    doc = value;
    docFromGetter = true;
  }

  /** The name that {@code __set_name__} told, or null. */
  public Object name() {
    return name;
  }

  public void setName(Object value) {
    name = value;
  }
}
