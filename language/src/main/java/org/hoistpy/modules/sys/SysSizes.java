package org.hoistpy.modules.sys;

import java.math.BigInteger;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/**
 * {@code sys.getsizeof} and {@code getrefcount}. Java objects have neither a size that a program
 * could ask for nor a reference count, so CPython's figures are given for the built-in types.
 */
final class SysSizes {
  private static final long HEADER = 16;
  private static final long WORD = 8;

  /** The count of objects that no count ends: of all objects here. */
  private static final long IMMORTAL = 0xFFFFFFFFL;

  private SysSizes() {}

  static void define(ModuleBuilder sys) {
    sys.function("getsizeof", "object, default=?", SysSizes::sizeOf);
    sys.function("getrefcount", "object, /", object -> IMMORTAL);
    sys.function("getallocatedblocks", "", () -> 0L);
  }

  private static Object sizeOf(Object object, Object otherwise) {
    try {
      Object own = Calls.callSpecialOrNull(object, "__sizeof__");
      return own == null ? estimate(object) : Index.asIndex(own);
    } catch (PyException e) {
      if (otherwise != null && e.matches(ExceptionTypes.TYPE_ERROR)) {
        return otherwise;
      }
      throw e;
    }
  }

  private static long estimate(Object object) {
    return switch (object) {
      case Long number ->
          number == 0
              ? 28
              : 24 + 4 * ((70 - Long.numberOfLeadingZeros(Math.abs(number)) + 23) / 30);
      case BigInteger number -> 24 + 4L * ((number.bitLength() + 29) / 30);
      case Boolean truth -> 28;
      case Double number -> 24;
      case PyList list -> 56 + WORD * list.size();
      case PyTuple tuple -> 40 + WORD * tuple.size();
      case PyDict dict -> 64 + 3 * WORD * dict.size();
      default ->
          Text.payload(object) != null
              ? 49 + Strings.length(Text.payload(object))
              : HEADER + 4 * WORD;
    };
  }
}
