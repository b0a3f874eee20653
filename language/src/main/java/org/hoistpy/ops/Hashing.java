package org.hoistpy.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.mapping.KeyEquality;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * {@code hash(obj)} (language reference 3.3.1, library reference "Hashing of numeric types").
 * Numbers that compare equal hash alike whatever their type. Stateless.
 */
public final class Hashing {
  private static final BigInteger MODULUS = BigInteger.valueOf(Keys.MODULUS);
  private static final long INFINITY = 314159;
  private static final long NONE = 0xfca86420L;
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  /** What containers ask about keys that are not plain. */
  private static final class KeySemantics implements KeyEquality {
    @Override
    public long hash(Object key) {
      return Hashing.hash(key);
    }

    @Override
    public boolean equal(Object stored, Object key) {
      return Comparison.equal(stored, key);
    }

    @Override
    public int compareBuiltin(Object stored, Object key) {
      return BuiltinEquality.compare(stored, key);
    }
  }

  private Hashing() {}

  /** Makes dicts and sets use this class; once, before any Python code runs. */
  public static void install() {
    Keys.install(new KeySemantics());
  }

  @TruffleBoundary
  public static long hash(Object object) {
    if (object instanceof TruffleString string) {
      return Keys.hash(string);
    }
    if (object instanceof Long value) {
      return Keys.hash((long) value);
    }
    if (object instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (object instanceof Double value) {
      return hashDouble(value, object);
    }
    if (object instanceof BigInteger value) {
      return hashBig(value);
    }
    if (object instanceof PyTuple tuple && tuple.getPyClass() == BuiltinTypes.TUPLE) {
      return hashTuple(tuple);
    }
    if (object instanceof PyComplex complex && complex.getPyClass() == BuiltinTypes.COMPLEX) {
      return hashComplex(complex);
    }
    return ask(object);
  }

  private static long hashComplex(PyComplex value) {
    long hash = hashDouble(value.real(), value) + 1000003L * hashDouble(value.imag(), value);
    return hash == -1 ? -2 : hash;
  }

  private static long ask(Object object) {
    PyType type = TypeOf.get(object);
    if (type.details().hashesByIdentity()) {
      return identityHash(object);
    }
    ClassAttributeCell cell = type.lookupCell("__hash__");
    Object method = cell == null ? null : cell.read();
    if (method == null || method == PyNone.NONE) {
      throw unhashable(object);
    }
    if (method == BuiltinTypes.OBJECT.getOwn("__hash__")) {
      Assumption version = type.version();
      Assumption stable = cell.stableAssumption();
      if (stable != null && type.lookupCell("__hash__") == cell && cell.stableValue() == method) {
        type.details().setHashedByIdentity(version, stable);
      }
    }
    Object result = Calls.callSpecialOrNull(object, "__hash__");
    Object value = PyInts.valueOrNull(result);
    if (value == null) {
      throw PyErrors.typeError("__hash__ method should return an integer");
    }
    if (value instanceof Long hash) {
      return hash == -1 ? -2 : hash;
    }
    return hashBig((BigInteger) value);
  }

  @TruffleBoundary
  public static PyException unhashable(Object object) {
    return PyErrors.typeError("unhashable type: '%s'", TypeOf.name(object));
  }

  /** {@code object.__hash__}: from the object's identity. */
  @TruffleBoundary
  public static long identityHash(Object object) {
    if (object == PyNone.NONE) {
      return NONE;
    }
    if (object instanceof PyObject && !(object instanceof PyForeignObject)) {
      return System.identityHashCode(object);
    }
    return Identity.id(object) instanceof Long id ? id >> 4 : object.hashCode();
  }

  private static long hashBig(BigInteger value) {
    long hash = value.abs().mod(MODULUS).longValue() * value.signum();
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a float; a NaN hashes by the identity of {@code object}. */
  @TruffleBoundary
  public static long hashDouble(double value, Object object) {
    if (value == (long) value && Math.abs(value) < 0x1p62) {
      return Keys.hash((long) value);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    if (Double.isNaN(value)) {
      return identityHash(object);
    }
    long bits = Double.doubleToRawLongBits(value);
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long mantissa = bits & (1L << 52) - 1;
    if (Math.getExponent(value) >= Double.MIN_EXPONENT) {
      mantissa |= 1L << 52;
    }
    // mantissa * 2^exponent modulo 2^61 - 1 is a rotation of 61 bits.
    int shift = Math.floorMod(exponent, 61);
    long hash = (mantissa << shift & Keys.MODULUS) | mantissa >>> (61 - shift);
    if (hash == Keys.MODULUS) {
      hash = 0;
    }
    hash = value < 0 ? -hash : hash;
    return hash == -1 ? -2 : hash;
  }

  /** CPython's tuple hash (xxHash over the elements' hashes). */
  @TruffleBoundary
  public static long hashTuple(PyTuple tuple) {
    long hash = mix(tuple.items()) + (tuple.size() ^ (PRIME_5 ^ 3527539L));
    return hash == -1 ? 1546275796 : hash;
  }

  /** CPython's slice hash: that of a tuple without the length. */
  @TruffleBoundary
  public static long hashSlice(PySlice slice) {
    long hash = mix(slice.start(), slice.stop(), slice.step());
    return hash == -1 ? 1546275796 : hash;
  }

  private static long mix(Object... items) {
    long hash = PRIME_5;
    for (Object item : items) {
      hash += hash(item) * PRIME_2;
      hash = Long.rotateLeft(hash, 31) * PRIME_1;
    }
    return hash;
  }
}
