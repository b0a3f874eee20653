package org.hoistpy.modules.hash;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** Declares {@code _md5}, {@code _sha1}, {@code _sha2} and {@code _sha3}. */
public final class HashModules {
  private static final String PARAMETERS = "string=?, *, usedforsecurity=True";
  private static final int SPONGE = 200;

  private static final PyType MD5 = type("_md5.md5");
  private static final PyType SHA1 = type("_sha1.sha1");
  private static final PyType[] SHA2 = {
    type("_sha2.SHA224Type"),
    type("_sha2.SHA256Type"),
    type("_sha2.SHA384Type"),
    type("_sha2.SHA512Type")
  };

  /** The digest sizes in bits. */
  private static final int[] SIZES = {224, 256, 384, 512};

  private static final PyType[] SHA3 = new PyType[SIZES.length];
  private static final PyType[] SHAKE = {type("_sha3.shake_128"), type("_sha3.shake_256")};

  static {
    PyHash.define(MD5);
    PyHash.define(SHA1);
    for (int i = 0; i < SIZES.length; i++) {
      PyHash.define(SHA2[i]);
      SHA3[i] = type("_sha3.sha3_" + SIZES[i]);
      defineSha3(i);
    }
    defineShake(SHAKE[0], "shake_128", 168);
    defineShake(SHAKE[1], "shake_256", 136);
  }

  private HashModules() {}

  static PyType type(String name) {
    return BuiltinTypes.define(name, PyHash.class, TypeTraits.BUILTIN_FINAL);
  }

  private static Object hash(
      PyType type, String name, String algorithm, int size, int block, Object data) {
    PyHash hash = new PyHash(type, name, size, block, MessageDigestState.of(algorithm));
    if (data != null) {
      hash.update(PyHash.bytes(data));
    }
    return hash;
  }

  private static void defineSha3(int i) {
    int bits = SIZES[i];
    int rate = SPONGE - bits / 4;
    TypeBuilder<PyHash> type = PyHash.define(SHA3[i]);
    type.constructor(
        "data=?, /, *, usedforsecurity=True",
        (cls, data, security) ->
            hash(SHA3[i], "sha3_" + bits, "SHA3-" + bits, bits / 8, rate, data));
    defineSponge(type, rate, 6);
  }

  private static void defineShake(PyType shake, String name, int rate) {
    TypeBuilder<PyHash> type = PyHash.defineExtendable(shake);
    type.constructor(
        "data=?, /, *, usedforsecurity=True",
        (cls, data, security) -> {
          PyHash hash = new PyHash(shake, name, 0, rate, new ShakeState(rate));
          if (data != null) {
            hash.update(PyHash.bytes(data));
          }
          return hash;
        });
    defineSponge(type, rate, 0x1F);
  }

  private static void defineSponge(TypeBuilder<PyHash> type, int rate, int suffix) {
    type.getter("_rate_bits", self -> (long) rate * Byte.SIZE);
    type.getter("_capacity_bits", self -> (long) (SPONGE - rate) * Byte.SIZE);
    type.getter("_suffix", self -> new PyBytes(new byte[] {(byte) suffix}));
  }

  /** Module {@code _md5}. */
  public static void defineMd5(ModuleBuilder module) {
    module.constant("MD5Type", MD5);
    module.function("md5", PARAMETERS, (data, security) -> hash(MD5, "md5", "MD5", 16, 64, data));
  }

  /** Module {@code _sha1}. */
  public static void defineSha1(ModuleBuilder module) {
    module.constant("SHA1Type", SHA1);
    module.function(
        "sha1", PARAMETERS, (data, security) -> hash(SHA1, "sha1", "SHA-1", 20, 64, data));
  }

  /** Module {@code _sha2}. */
  public static void defineSha2(ModuleBuilder module) {
    for (int i = 0; i < SIZES.length; i++) {
      PyType type = SHA2[i];
      int bits = SIZES[i];
      int block = bits <= 256 ? 64 : 128;
      module.type(type);
      module.function(
          "sha" + bits,
          PARAMETERS,
          (data, security) -> hash(type, "sha" + bits, "SHA-" + bits, bits / 8, block, data));
    }
  }

  /** Module {@code _sha3}. */
  public static void defineSha3(ModuleBuilder module) {
    for (PyType type : SHA3) {
      module.type(type);
    }
    for (PyType type : SHAKE) {
      module.type(type);
    }
    module.constant("implementation", Strings.of("JDK"));
  }
}
