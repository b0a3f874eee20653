package org.hoistpy.modules.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;

/** {@code _random.Random}. Every method holds the object's monitor. */
public final class PyRandom extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define("_random.Random", PyRandom.class, TypeTraits.BUILTIN_WITH_DICT);
  private static final int WORD = 32;

  private static boolean installed;

  private final MersenneTwister generator = new MersenneTwister();

  private PyRandom(PyType type) {
    super(type.instanceShape());
    seed(null);
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    TypeBuilder<PyRandom> type = new TypeBuilder<>(TYPE, PyRandom.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyRandom(cls));
    type.method(
        "seed",
        "n=None, /",
        (self, n) -> {
          self.seed(n == PyNone.NONE ? null : n);
          return PyNone.NONE;
        });
    type.method("random", "", PyRandom::random);
    type.method("getrandbits", "k, /", PyRandom::bits);
    type.method("getstate", "", PyRandom::state);
    type.method("setstate", "state, /", PyRandom::restore);
  }

  /** Module {@code _random}. */
  public static void define(ModuleBuilder random) {
    install();
    random.type(TYPE);
  }

  private synchronized void seed(Object value) {
    BigInteger number =
        switch (value) {
          case null -> new BigInteger(MersenneTwister.N * WORD, new SecureRandom());
          case Long n -> BigInteger.valueOf(n).abs();
          case BigInteger n -> n.abs();
          case Boolean b -> b ? BigInteger.ONE : BigInteger.ZERO;
          default -> new BigInteger(Long.toUnsignedString(Hashing.hash(value)));
        };
    int words = Math.max(1, (number.bitLength() + WORD - 1) / WORD);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = number.shiftRight(i * WORD).intValue();
    }
    generator.seed(key);
  }

  private synchronized Object random() {
    return generator.nextDouble();
  }

  private synchronized Object bits(Object count) {
    long k = Index.asSize(count);
    if (k < 0) {
      throw PyErrors.valueError("number of bits must be non-negative");
    }
    if (k == 0) {
      return 0L;
    }
    if (k <= WORD) {
      return (generator.next() >>> (WORD - k)) & 0xffffffffL;
    }
    int words = (int) ((k - 1) / WORD + 1);
    BigInteger result = BigInteger.ZERO;
    long left = k;
    for (int i = 0; i < words; i++, left -= WORD) {
      int r = generator.next();
      if (left < WORD) {
        r >>>= (int) (WORD - left);
      }
      result = result.or(BigInteger.valueOf(r & 0xffffffffL).shiftLeft(i * WORD));
    }
    return PyInts.normalize(result);
  }

  private synchronized Object state() {
    int[] words = generator.state();
    Object[] items = new Object[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      items[i] = words[i] & 0xffffffffL;
    }
    items[words.length] = (long) generator.index();
    return new PyTuple(items);
  }

  private synchronized Object restore(Object state) {
    if (!(state instanceof PyTuple tuple)) {
      throw PyErrors.typeError("state vector must be a tuple");
    }
    if (tuple.size() != MersenneTwister.N + 1) {
      throw PyErrors.valueError("state vector is the wrong size");
    }
    int[] words = new int[MersenneTwister.N];
    for (int i = 0; i < words.length; i++) {
      words[i] = (int) Index.asLong(tuple.get(i));
    }
    long index = Index.asLong(tuple.get(MersenneTwister.N));
    if (index < 0 || index > MersenneTwister.N) {
      throw PyErrors.valueError("invalid state");
    }
    generator.restore(words, (int) index);
    return PyNone.NONE;
  }
}
