package org.hoistpy.modules.struct;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The iterator of {@code iter_unpack}. */
final class PyUnpackIterator extends PyElementIterator {
  static final PyType TYPE =
      BuiltinTypes.define(
          "_struct.unpack_iterator", PyUnpackIterator.class, TypeTraits.BUILTIN_FINAL);

  private final StructFormat format;
  private final byte[] data;
  private int at;

  PyUnpackIterator(StructFormat format, Object buffer) {
    super(TYPE);
    this.format = format;
    if (format.size() == 0) {
      throw StructErrors.error("cannot iteratively unpack with a struct of length 0");
    }
    this.data = PyStruct.bytes(buffer);
    if (data.length % format.size() != 0) {
      throw StructErrors.error(
          "iterative unpacking requires a buffer of a multiple of %d bytes", format.size());
    }
  }

  static void install() {
    IteratorMethods.defineWithHint(new TypeBuilder<>(TYPE, PyUnpackIterator.class));
  }

  @Override
  public Object next() {
    int start = at;
    if (start >= data.length) {
      return null;
    }
    at = start + format.size();
    return PyTuple.of(StructCodec.unpack(format, data, start));
  }

  @Override
  public long lengthHint() {
    return ((long) data.length - at) / format.size();
  }
}
