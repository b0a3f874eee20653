package org.hoistpy.objects.number;

import java.math.BigInteger;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * The levels of the built-in numeric tower in the order of conversion: an operator with operands of
 * two levels works on the higher one.
 */
public enum NumberRank {
  INT,
  FLOAT,
  COMPLEX;

  /** The level of an instance of a built-in number type or of a subclass; null for others. */
  public static NumberRank of(Object object) {
    if (PyInts.isInt(object)) {
      return INT;
    }
    if (PyFloats.isFloat(object)) {
      return FLOAT;
    }
    return object instanceof PyComplex ? COMPLEX : null;
  }

  /** Whether the object is a number whose class is built in, so that no override can apply. */
  public static boolean isExact(Object object) {
    return object instanceof Long
        || object instanceof Double
        || object instanceof Boolean
        || object instanceof BigInteger
        || object instanceof PyComplex complex && complex.getPyClass() == BuiltinTypes.COMPLEX;
  }

  /** A number of level INT or FLOAT as a double; OverflowError for an int beyond its range. */
  public static double toDouble(Object number) {
    Object integer = PyInts.valueOrNull(number);
    return integer != null ? PyInts.toDouble(integer) : PyFloats.value(number);
  }

  /** A number of any level as a complex. */
  public static PyComplex toComplex(Object number) {
    return number instanceof PyComplex complex ? complex : new PyComplex(toDouble(number), 0.0);
  }
}
