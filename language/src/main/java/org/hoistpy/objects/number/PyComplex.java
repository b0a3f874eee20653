package org.hoistpy.objects.number;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** A complex number, or an instance of a subclass of complex. The number is immutable. */
public final class PyComplex extends PyObject {
  private final double real;
  private final double imag;

  public PyComplex(double real, double imag) {
    this(BuiltinTypes.COMPLEX, real, imag);
  }

  public PyComplex(PyType type, double real, double imag) {
    super(type.instanceShape());
    this.real = real;
    this.imag = imag;
  }

  public double real() {
    return real;
  }

  public double imag() {
    return imag;
  }

  /** Whether both parts are equal as floats; the class does not matter. */
  public boolean sameValue(PyComplex other) {
    return real == other.real && imag == other.imag;
  }
}
