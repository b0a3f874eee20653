package org.hoistpy.objects.descriptor;

import com.oracle.truffle.api.object.HiddenKey;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * One entry of {@code __slots__} (language reference, section 3.3.2.4): the value sits in a slot of
 * the instance that is named by {@link #key()}, out of reach of {@code __dict__}. Immutable.
 */
public final class PyMemberDescriptor extends PyObject {
  private final PyType owner;
  private final String name;
  private final HiddenKey key;

  public PyMemberDescriptor(PyType owner, String name) {
    super(BuiltinTypes.MEMBER_DESCRIPTOR.instanceShape());
    this.owner = owner;
    this.name = name;
    this.key = new HiddenKey(name);
  }

  public PyType owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  /** The key of the slot in the instance's shape. */
  public HiddenKey key() {
    return key;
  }
}
