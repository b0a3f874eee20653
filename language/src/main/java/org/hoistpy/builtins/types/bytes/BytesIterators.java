package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytesIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;

/** The iterator classes of bytes and bytearray. */
final class BytesIterators {
  private BytesIterators() {}

  static void install() {
    define(PyBytesIterator.BYTES_TYPE);
    define(PyBytesIterator.BYTEARRAY_TYPE);
  }

  private static void define(PyType cls) {
    TypeBuilder<PyBytesIterator> type =
        new TypeBuilder<>(
            cls, self -> self instanceof PyBytesIterator it && it.getPyClass() == cls ? it : null);
    IteratorMethods.defineWithHint(type);
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
    type.method(
        "__reduce__",
        "/",
        self ->
            self.data() == null
                ? Reductions.exhausted(PyTuple.empty())
                : Reductions.iter(self.data(), (long) self.index()));
  }
}
