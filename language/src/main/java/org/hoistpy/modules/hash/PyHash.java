package org.hoistpy.modules.hash;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.bytes.BytesHex;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** A hash object of any algorithm. Every method holds the object's monitor. */
final class PyHash extends PyObject {
  private static final long LONGEST = 1L << 29;

  private final String name;
  private final int digestSize;
  private final int blockSize;
  private final HashState state;

  /** A digest size of 0: the caller of {@code digest} says how long it is to be. */
  PyHash(PyType type, String name, int digestSize, int blockSize, HashState state) {
    super(type.instanceShape());
    this.name = name;
    this.digestSize = digestSize;
    this.blockSize = blockSize;
    this.state = state;
  }

  /** The methods of fixed-size digests. */
  static TypeBuilder<PyHash> define(PyType type) {
    TypeBuilder<PyHash> builder = new TypeBuilder<>(type, PyHash.class);
    builder.method("digest", "", self -> new PyBytes(self.digest(self.digestSize)));
    builder.method("hexdigest", "", self -> hex(self.digest(self.digestSize)));
    defineCommon(builder);
    return builder;
  }

  /** The methods of digests of any length. */
  static TypeBuilder<PyHash> defineExtendable(PyType type) {
    TypeBuilder<PyHash> builder = new TypeBuilder<>(type, PyHash.class);
    builder.method("digest", "length, /", (self, n) -> new PyBytes(self.digest(length(n))));
    builder.method("hexdigest", "length, /", (self, n) -> hex(self.digest(length(n))));
    defineCommon(builder);
    return builder;
  }

  private static void defineCommon(TypeBuilder<PyHash> builder) {
    builder.method(
        "update",
        "data, /",
        (self, data) -> {
          self.update(bytes(data));
          return PyNone.NONE;
        });
    builder.method("copy", "", PyHash::copy);
    builder.getter("name", self -> Strings.of(self.name));
    builder.getter("digest_size", self -> (long) self.digestSize);
    builder.getter("block_size", self -> (long) self.blockSize);
  }

  private static int length(Object value) {
    long length = Index.asLong(value);
    if (length < 0) {
      throw PyErrors.valueError("value must be positive");
    }
    if (length >= LONGEST) {
      throw PyErrors.valueError("length is too large");
    }
    return (int) length;
  }

  private static Object hex(byte[] digest) {
    return BytesHex.format(new PyBytes(digest), null, 1L);
  }

  static byte[] bytes(Object data) {
    if (TypeOf.isInstance(data, BuiltinTypes.STR)) {
      throw PyErrors.typeError("Strings must be encoded before hashing");
    }
    byte[] bytes = BytesOperands.contiguousOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("object supporting the buffer API required");
    }
    return bytes;
  }

  synchronized void update(byte[] data) {
    state.update(data);
  }

  private synchronized byte[] digest(int length) {
    return state.digest(length);
  }

  private synchronized Object copy() {
    return new PyHash(getPyClass(), name, digestSize, blockSize, state.copy());
  }
}
