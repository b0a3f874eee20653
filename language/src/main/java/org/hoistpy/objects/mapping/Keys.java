package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.text.Strings;

/**
 * Hashes and comparisons of dict keys and set elements: the common kinds here, everything else
 * through the installed {@link KeyEquality}.
 *
 * <p>Thread-safe: stateless but for the one installation at start-up.
 */
public final class Keys {
  /** The modulus of numeric hashes: 2^61 - 1 (library reference, "Hashing of numeric types"). */
  public static final long MODULUS = (1L << 61) - 1;

  /** Null unless the user asks for seeded hashes. */
  private static final SeededHash SEEDED = SeededHash.configured();

  /** Written once before any Python code runs. */
  private static KeyEquality semantics;

  private Keys() {}

  public static void install(KeyEquality equality) {
    semantics = equality;
  }

  /** The hash of an int. */
  public static long hash(long value) {
    long hash;
    if (value > -MODULUS && value < MODULUS) {
      hash = value;
    } else {
      hash = value % MODULUS;
    }
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a str, from the code that the string itself caches: -1 for the empty one. */
  public static long hash(TruffleString value, int stringHashCode) {
    if (SEEDED != null) {
      return SEEDED.hash(value);
    }
    return stringHashCode == -1 ? 0 : stringHashCode;
  }

  /** The hash of bytes: that of the str with these code points. */
  @TruffleBoundary
  public static long hash(byte[] data) {
    if (SEEDED != null) {
      return SEEDED.hash(data);
    }
    return hash(
        TruffleString.fromByteArrayUncached(data, TruffleString.Encoding.ISO_8859_1, false)
            .switchEncodingUncached(Strings.ENCODING));
  }

  /** The hash of a str. */
  @TruffleBoundary
  public static long hash(TruffleString value) {
    return hash(value, value.hashCodeUncached(Strings.ENCODING));
  }

  /** The hash of any key; raises TypeError when there is none. */
  @TruffleBoundary
  public static long hash(Object key) {
    if (key instanceof TruffleString string) {
      return hash(string);
    }
    if (key instanceof Long value) {
      return hash((long) value);
    }
    return semantics.hash(key);
  }

  /** Compares without running user code: the answers of {@link KeyEquality#compareBuiltin}. */
  static int compare(Object stored, Object key) {
    if (stored == key) {
      return KeyEquality.SAME;
    }
    if (stored instanceof TruffleString a && key instanceof TruffleString b) {
      return Strings.equal(a, b) ? KeyEquality.SAME : KeyEquality.DIFFERENT;
    }
    return semantics.compareBuiltin(stored, key);
  }

  /** Compares in full; may run user code. */
  static boolean equal(Object stored, Object key) {
    int known = compare(stored, key);
    return known == KeyEquality.UNKNOWN ? semantics.equal(stored, key) : known == KeyEquality.SAME;
  }
}
