package org.hoistpy.modules.zlib;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/**
 * {@code zlib.Decompress}, and {@code zlib._ZlibDecompressor}, which keeps unused input to itself.
 * Every method holds the object's monitor.
 */
final class PyDecompress extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("zlib.Decompress", PyDecompress.class, TypeTraits.BUILTIN_FINAL);
  static final PyType BUFFERING =
      BuiltinTypes.define("zlib._ZlibDecompressor", PyDecompress.class, TypeTraits.BUILTIN_FINAL);

  private final Decompression decompression;
  private byte[] unconsumed = {};
  private byte[] unused = {};

  PyDecompress(PyType type, Decompression decompression) {
    super(type.instanceShape());
    this.decompression = decompression;
  }

  static void install() {
    TypeBuilder<PyDecompress> type = new TypeBuilder<>(TYPE, PyDecompress.class);
    type.method("decompress", "data, /, max_length=0", PyDecompress::decompress);
    type.method("flush", "length=16384, /", PyDecompress::flush);
    type.getter("unconsumed_tail", self -> new PyBytes(self.unconsumed.clone()));
    defineCommon(type);
    for (String name : new String[] {"copy", "__copy__"}) {
      type.method(
          name,
          "",
          self -> {
            throw PyErrors.notImplementedError(
                "the zlib of the JVM cannot copy a decompression object");
          });
    }
    TypeBuilder<PyDecompress> buffering = new TypeBuilder<>(BUFFERING, PyDecompress.class);
    buffering.constructor(
        "wbits=15, zdict=?",
        (cls, bits, dictionary) ->
            new PyDecompress(BUFFERING, ZlibModule.decompression(bits, dictionary)));
    buffering.method("decompress", "data, max_length=-1", PyDecompress::decompressBuffering);
    buffering.getter(
        "needs_input",
        self -> !self.decompression.isFinished() && self.decompression.rest().length == 0);
    defineCommon(buffering);
  }

  private static void defineCommon(TypeBuilder<PyDecompress> type) {
    type.getter("eof", self -> self.decompression.isFinished());
    type.getter("unused_data", self -> new PyBytes(self.unused.clone()));
  }

  private synchronized Object decompress(Object data, Object limit) {
    long most = Index.asSize(limit);
    if (most < 0) {
      throw PyErrors.valueError("max_length must be non-negative");
    }
    byte[] bytes = ZlibErrors.bytes(data);
    if (decompression.isFinished()) {
      unused = join(unused, bytes);
      return PyBytes.empty();
    }
    int before = decompression.rest().length;
    byte[] fresh = before == 0 ? bytes : tail(bytes, before);
    byte[] out = decompression.decompress(fresh, most == 0 ? -1 : most);
    sortRest(most > 0);
    return new PyBytes(out);
  }

  /** The caller gives the unconsumed tail again, which the stream still has. */
  private byte[] tail(byte[] bytes, int kept) {
    boolean again =
        unconsumed.length > 0
            && bytes.length >= kept
            && java.util.Arrays.equals(bytes, 0, kept, unconsumed, 0, unconsumed.length);
    return again ? java.util.Arrays.copyOfRange(bytes, kept, bytes.length) : bytes;
  }

  private void sortRest(boolean limited) {
    if (decompression.isFinished()) {
      unused = decompression.rest();
      unconsumed = new byte[0];
    } else {
      unconsumed = limited ? decompression.rest() : new byte[0];
    }
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private synchronized Object flush(Object length) {
    if (Index.asSize(length) <= 0) {
      throw PyErrors.valueError("length must be greater than zero");
    }
    if (decompression.isFinished()) {
      return PyBytes.empty();
    }
    byte[] out = decompression.decompress(new byte[0], -1);
    sortRest(false);
    return new PyBytes(out);
  }

  private synchronized Object decompressBuffering(Object data, Object limit) {
    byte[] bytes = ZlibErrors.bytes(data);
    if (decompression.isFinished()) {
      throw PyErrors.of(
          ExceptionTypes.EOF_ERROR,
          org.hoistpy.objects.text.Strings.of("End of stream already reached"));
    }
    byte[] out = decompression.decompress(bytes, Index.asSize(limit));
    if (decompression.isFinished()) {
      unused = decompression.rest();
    }
    return new PyBytes(out);
  }
}
