package org.hoistpy.objects.descriptor;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A computed attribute of a built-in type, such as {@code int.real} or {@code type.__name__}.
 * Immutable but for its documentation, which is set while the type is built.
 */
public final class PyGetSetDescriptor extends PyObject {
  /** Computes the attribute; a Java null result means that the object has no such attribute. */
  public interface Getter {
    Object get(Object self);
  }

  /** Stores the attribute; a Java null value means {@code del}. */
  public interface Setter {
    void set(Object self, Object value);
  }

  private final PyType owner;
  private final String name;
  private final Getter getter;
  private final Setter setter;
  private String documentation;

  /** {@code setter} is null for a read-only attribute. */
  public PyGetSetDescriptor(PyType owner, String name, Getter getter, Setter setter) {
    this(BuiltinTypes.GETSET_DESCRIPTOR, owner, name, getter, setter);
  }

  private PyGetSetDescriptor(PyType kind, PyType owner, String name, Getter getter, Setter setter) {
    super(kind.instanceShape());
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }

  /** The same attribute as a {@code member_descriptor}: what CPython keeps in a plain field. */
  public PyGetSetDescriptor asMember() {
    return new PyGetSetDescriptor(BuiltinTypes.MEMBER_DESCRIPTOR, owner, name, getter, setter);
  }

  public PyType owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Getter getter() {
    return getter;
  }

  /** Null for a read-only attribute. */
  public Setter setter() {
    return setter;
  }

  /** May be null. */
  public String documentation() {
    return documentation;
  }

  public void setDocumentation(String text) {
    documentation = text;
  }
}
