package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** {@code bytearray(source, encoding, errors)}, copying and pickling. */
final class ByteArrayConstruction {
  private ByteArrayConstruction() {}

  static void define(TypeBuilder<PyByteArray> type) {
    type.doc(
        """
        bytearray(iterable_of_ints) -> bytearray
        bytearray(string, encoding[, errors]) -> bytearray
        bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
        bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
        bytearray() -> empty bytes array

        Construct a mutable bytearray object from:
          - an iterable yielding integers in range(256)
          - a text string encoded using the specified encoding
          - a bytes or a buffer object
          - any object implementing the buffer API.
          - an integer""");
    type.constructor("*args, **kwargs", (cls, args, names) -> new PyByteArray(cls, new byte[0]));
    type.method("__init__", "source=?, encoding=?, errors=?", ByteArrayConstruction::initialize);
    type.method("copy", "/", self -> new PyByteArray(self.toArray()));
    type.method("__reduce__", "/", self -> reduce(self, 2));
    type.method(
        "__reduce_ex__", "proto=0, /", (self, protocol) -> reduce(self, Index.asInt(protocol)));
  }

  private static Object initialize(
      PyByteArray self, Object source, Object encoding, Object errors) {
    byte[] data = ByteSources.contents("bytearray", source, encoding, errors);
    ByteArrayItems.checked(self.setAll(data));
    return PyNone.NONE;
  }

  private static Object reduce(PyByteArray self, int protocol) {
    byte[] data = self.toArray();
    Object state = Calls.callMethod(self, "__getstate__");
    PyTuple arguments;
    if (data.length == 0) {
      arguments = PyTuple.empty();
    } else if (protocol >= 3) {
      arguments = new PyTuple(new PyBytes(data));
    } else {
      String text = new String(data, java.nio.charset.StandardCharsets.ISO_8859_1);
      arguments = new PyTuple(Strings.of(text), Strings.of("latin-1"));
    }
    return new PyTuple(TypeOf.get(self), arguments, state);
  }
}
