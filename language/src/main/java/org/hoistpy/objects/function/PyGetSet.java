package org.hoistpy.objects.function;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** The descriptor of a computed attribute of a built-in type. Immutable. */
public final class PyGetSet extends PyObject {
  /** Reads the attribute of a receiver. */
  @FunctionalInterface
  public interface Getter {
    Object get(Object self);
  }

  /** Writes the attribute, or deletes it when the value is null. */
  @FunctionalInterface
  public interface Setter {
    Object set(Object self, Object value);
  }

  private final PyType owner;
  private final String name;
  private final Getter getter;
  private final Setter setter;

  /**
   * @param setter null for a read-only attribute
   */
  public PyGetSet(PyType owner, String name, Getter getter, Setter setter) {
    super(BuiltinTypes.GETSET_DESCRIPTOR.instanceShape());
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
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

  public Setter setter() {
    return setter;
  }
}
