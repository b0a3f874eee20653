package org.hoistpy.objects.number;

/** The representation of float: a {@code Double}, or the payload of a subclass's instance. */
public final class PyFloats {
  private PyFloats() {}

  /** Whether the object is an instance of float. */
  public static boolean isFloat(Object object) {
    return object instanceof Double || object instanceof PyFloatObject;
  }

  /** The number of an instance of float. */
  public static double value(Object object) {
    return object instanceof Double value ? value : ((PyFloatObject) object).value();
  }
}
