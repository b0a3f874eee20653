package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.foreign.PyForeignException;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.Strings;

/** Values on their way into and out of Python. Stateless. */
public final class Values {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  private Values() {}

  /**
   * The Python value for a polyglot one: nulls, booleans, numbers and strings of any language
   * become Python's own; other objects are wrapped.
   */
  @TruffleBoundary
  public static Object toPython(Object value) {
    return switch (value) {
      case PyObject object -> {
        Sharing.share(object);
        yield object;
      }
      case Long number -> number;
      case Double number -> number;
      // the two bools, also where the host made others
      case Boolean truth -> truth.booleanValue();
      case Integer number -> (long) number;
      case Short number -> (long) number;
      case Byte number -> (long) number;
      case Float number -> (double) number;
      case Character character -> Strings.of(String.valueOf(character));
      case String text -> Strings.of(text);
      case TruffleString text -> text.switchEncodingUncached(Strings.ENCODING);
      case BigIntValue number -> number.value();
      case PyException exception -> exception.value();
      default -> ofForeign(value);
    };
  }

  private static Object ofForeign(Object value) {
    try {
      if (INTEROP.isNull(value)) {
        return PyNone.NONE;
      }
      if (INTEROP.isBoolean(value)) {
        return INTEROP.asBoolean(value);
      }
      if (INTEROP.isString(value)) {
        return INTEROP.asTruffleString(value).switchEncodingUncached(Strings.ENCODING);
      }
      if (INTEROP.isNumber(value)) {
        Object number = numberOrNull(value);
        if (number != null) {
          return number;
        }
      }
      return new PyForeignObject(ForeignTypes.of(value), value);
    } catch (UnsupportedMessageException e) {
      throw contradiction(e);
    }
  }

  private static Object numberOrNull(Object value) throws UnsupportedMessageException {
    if (INTEROP.fitsInLong(value)) {
      return INTEROP.asLong(value);
    }
    if (INTEROP.fitsInBigInteger(value)) {
      return PyInts.normalize(INTEROP.asBigInteger(value));
    }
    return INTEROP.fitsInDouble(value) ? INTEROP.asDouble(value) : null;
  }

  /** All of {@link #toPython(Object)}. */
  @TruffleBoundary
  public static Object[] toPython(Object[] values) {
    Object[] result = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = toPython(values[i]);
    }
    return result;
  }

  /** The polyglot value for a Python one: a foreign object is unwrapped. */
  @TruffleBoundary
  public static Object toForeign(Object value) {
    return switch (value) {
      case null -> PyNone.NONE;
      case BigInteger number -> new BigIntValue(number);
      case PyForeignObject foreign -> foreign.delegate();
      case PyForeignException exception -> exception.foreign();
      default -> {
        // Whoever gets it may hand it to another thread.
        Sharing.share(value);
        yield value;
      }
    };
  }

  /** All of {@link #toForeign(Object)}. */
  @TruffleBoundary
  public static Object[] toForeign(Object[] values) {
    Object[] result = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = toForeign(values[i]);
    }
    return result;
  }

  /** A foreign object that refuses what it said it supports. */
  static PyException contradiction(Throwable problem) {
    return PyErrors.systemError("a foreign object contradicts itself: %s", problem.toString());
  }
}
