package org.hoistpy.objects.text;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** An instance of a subclass of str. Its text is immutable; attributes live in its shape. */
public final class PyStrObject extends PyObject {
  private final TruffleString value;

  public PyStrObject(PyType type, TruffleString value) {
    super(type.instanceShape());
    this.value = value;
  }

  public TruffleString value() {
    return value;
  }
}
