package org.hoistpy.builtins.types.bytes;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.type.BuiltinTypes;

/** Installs the methods of bytes, bytearray, memoryview and their iterators. */
public final class BytesTypes {
  private BytesTypes() {}

  public static void install() {
    TypeBuilder<PyAnyBytes> bytes =
        new TypeBuilder<>(BuiltinTypes.BYTES, self -> self instanceof PyBytes data ? data : null);
    BytesConstruction.define(bytes);
    defineCommon(bytes);
    TypeBuilder<PyAnyBytes> array =
        new TypeBuilder<>(
            BuiltinTypes.BYTEARRAY, self -> self instanceof PyByteArray data ? data : null);
    defineCommon(array);
    TypeBuilder<PyByteArray> mutable = new TypeBuilder<>(BuiltinTypes.BYTEARRAY, PyByteArray.class);
    ByteArrayConstruction.define(mutable);
    ByteArrayItems.define(mutable);
    ByteArrayMutation.define(mutable);
    BytesIterators.install();
    MemoryViewTypes.install();
  }

  private static void defineCommon(TypeBuilder<PyAnyBytes> type) {
    BytesSequence.define(type);
    BytesComparison.define(type);
    BytesSearching.define(type);
    BytesCases.define(type);
    BytesSplitting.define(type);
    BytesTrimming.define(type);
    BytesPadding.define(type);
    BytesTranslation.define(type);
    BytesText.define(type);
    MemoryViewTypes.defineBuffer(type);
  }
}
