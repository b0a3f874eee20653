package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/** {@code bytes(source, encoding, errors)} and what only bytes has. */
final class BytesConstruction {
  private BytesConstruction() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.doc(
        """
        bytes(iterable_of_ints) -> bytes
        bytes(string, encoding[, errors]) -> bytes
        bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
        bytes(int) -> bytes object of size given by the parameter initialized with null bytes
        bytes() -> empty bytes object

        Construct an immutable array of bytes from:
          - an iterable yielding integers in range(256)
          - a text string encoded using the specified encoding
          - any object implementing the buffer API.
          - an integer""");
    type.constructor("source=?, encoding=?, errors=?", BytesConstruction::construct);
    type.method("__bytes__", "/", BytesArguments::same);
    type.method("__getnewargs__", "/", self -> new PyTuple(new PyBytes(self.peek())));
  }

  private static Object construct(PyType cls, Object source, Object encoding, Object errors) {
    boolean exact = cls == BuiltinTypes.BYTES;
    if (exact && source != null && encoding == null && errors == null) {
      if (TypeOf.get(source) == cls) {
        return source;
      }
      PyBytes own = ByteSources.ownBytes(source);
      if (own != null) {
        return own;
      }
      return new PyBytes(ByteSources.withoutMethod("bytes", source));
    }
    return new PyBytes(cls, ByteSources.contents("bytes", source, encoding, errors));
  }
}
