package org.hoistpy.builtins.types;

import java.math.BigInteger;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;

/** The sizes and search bounds that methods of str, bytes and bytearray take. Stateless. */
public final class BoundArguments {
  private BoundArguments() {}

  /** A width or count of CPython's type Py_ssize_t. */
  public static long size(Object argument) {
    if (Index.asIndex(argument) instanceof Long size) {
      return size;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A {@code start} argument relative to a length; may lie behind the end. Null and None: 0. */
  public static int start(Object argument, int length) {
    return (int) Math.min(bound(argument, 0, length), Integer.MAX_VALUE);
  }

  /** An {@code end} argument within a length. Null and None: the length. */
  public static int end(Object argument, int length) {
    return (int) Math.min(bound(argument, length, length), length);
  }

  private static long bound(Object argument, long missing, int length) {
    if (argument == null || argument == PyNone.NONE) {
      return missing;
    }
    Object index = Slices.index(argument);
    if (index instanceof BigInteger big) {
      return big.signum() < 0 ? 0 : Integer.MAX_VALUE;
    }
    long value = (long) index;
    return value < 0 ? Math.max(0, value + length) : value;
  }
}
