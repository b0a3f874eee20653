package org.hoistpy.modules.hash;

import java.math.BigInteger;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;

/** Declares {@code _blake2}. */
public final class Blake2Module {
  private static final PyType B = HashModules.type("_blake2.blake2b");
  private static final PyType S = HashModules.type("_blake2.blake2s");
  private static final int BYTE = 255;
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(32);

  static {
    install(B, Blake2State.Kind.B, "blake2b");
    install(S, Blake2State.Kind.S, "blake2s");
  }

  private Blake2Module() {}

  private static void install(PyType type, Blake2State.Kind kind, String name) {
    TypeBuilder<PyHash> builder = PyHash.define(type);
    builder.constant("MAX_DIGEST_SIZE", (long) kind.longest());
    builder.constant("MAX_KEY_SIZE", (long) kind.longest());
    builder.constant("SALT_SIZE", (long) kind.saltSize());
    builder.constant("PERSON_SIZE", (long) kind.saltSize());
    builder.constructor(
        "data=?, /, **options",
        (cls, data, options) -> create(type, kind, name, data, (PyDict) options));
  }

  public static void define(ModuleBuilder module) {
    module.type(B);
    module.type(S);
    for (Blake2State.Kind kind : Blake2State.Kind.values()) {
      String prefix = "BLAKE2" + kind;
      module.constant(prefix + "_MAX_DIGEST_SIZE", (long) kind.longest());
      module.constant(prefix + "_MAX_KEY_SIZE", (long) kind.longest());
      module.constant(prefix + "_SALT_SIZE", (long) kind.saltSize());
      module.constant(prefix + "_PERSON_SIZE", (long) kind.saltSize());
    }
  }

  private static final java.util.Set<String> OPTIONS =
      java.util.Set.of(
          "digest_size",
          "key",
          "salt",
          "person",
          "fanout",
          "depth",
          "leaf_size",
          "node_offset",
          "node_depth",
          "inner_size",
          "last_node",
          "usedforsecurity");

  private static Object create(
      PyType type, Blake2State.Kind kind, String name, Object data, PyDict options) {
    for (Object key : options.keys()) {
      String option = org.hoistpy.ops.Text.strJava(key);
      if (!OPTIONS.contains(option)) {
        throw PyErrors.typeError("%s() got an unexpected keyword argument '%s'", name, option);
      }
    }
    int longest = kind.longest();
    int size = number(options, "digest_size", longest);
    if (size < 1 || size > longest) {
      throw PyErrors.valueError("digest_size must be between 1 and %d bytes", longest);
    }
    byte[] salt = limited(options, "salt", "salt", kind.saltSize());
    byte[] person = limited(options, "person", "person", kind.saltSize());
    int fanout = number(options, "fanout", 1);
    check(fanout >= 0 && fanout <= BYTE, "fanout must be between 0 and 255");
    int depth = number(options, "depth", 1);
    check(depth >= 1 && depth <= BYTE, "depth must be between 1 and 255");
    BigInteger leaf = positive(options, "leaf_size", WORD);
    int offsetBits = kind == Blake2State.Kind.B ? 64 : 48;
    BigInteger offset = positive(options, "node_offset", BigInteger.ONE.shiftLeft(offsetBits));
    int nodeDepth = number(options, "node_depth", 0);
    check(nodeDepth >= 0 && nodeDepth <= BYTE, "node_depth must be between 0 and 255");
    int inner = number(options, "inner_size", 0);
    check(inner >= 0 && inner <= longest, "inner_size must be between 0 and is " + longest);
    byte[] key = limited(options, "key", "key", longest);

    byte[] block = new byte[8 * kind.wordSize];
    block[0] = (byte) size;
    block[1] = (byte) key.length;
    block[2] = (byte) fanout;
    block[3] = (byte) depth;
    put(block, 4, leaf, 4);
    put(block, 8, offset, offsetBits / 8);
    int behind = 8 + offsetBits / 8;
    block[behind] = (byte) nodeDepth;
    block[behind + 1] = (byte) inner;
    System.arraycopy(salt, 0, block, 4 * kind.wordSize, salt.length);
    System.arraycopy(person, 0, block, 6 * kind.wordSize, person.length);
    Object lastNode = options.getString("last_node");
    boolean last = lastNode != null && Truth.isTrue(lastNode);
    PyHash hash =
        new PyHash(type, name, size, kind.blockSize(), new Blake2State(kind, block, key, last));
    if (data != null) {
      hash.update(PyHash.bytes(data));
    }
    return hash;
  }

  private static void check(boolean condition, String message) {
    if (!condition) {
      throw PyErrors.valueError(message);
    }
  }

  private static void put(byte[] block, int at, BigInteger value, int size) {
    for (int i = 0; i < size; i++) {
      block[at + i] = value.shiftRight(Byte.SIZE * i).byteValue();
    }
  }

  private static int number(PyDict options, String name, int missing) {
    Object value = options.getString(name);
    return value == null ? missing : Index.asInt(value);
  }

  private static BigInteger positive(PyDict options, String name, BigInteger limit) {
    Object value = options.getString(name);
    BigInteger number = value == null ? BigInteger.ZERO : PyInts.big(Index.asIndex(value));
    check(number.signum() >= 0, "value must be positive");
    if (number.bitLength() > Long.SIZE) {
      throw PyErrors.overflowError("int too big to convert");
    }
    if (number.compareTo(limit) >= 0) {
      throw PyErrors.overflowError("%s is too large", name);
    }
    return number;
  }

  private static byte[] limited(PyDict options, String name, String shown, int limit) {
    Object value = options.getString(name);
    byte[] data = value == null ? new byte[0] : PyHash.bytes(value);
    check(data.length <= limit, "maximum " + shown + " length is " + limit + " bytes");
    return data;
  }
}
