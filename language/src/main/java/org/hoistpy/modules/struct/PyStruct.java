package org.hoistpy.modules.struct;

import java.math.BigInteger;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.WritableBuffer;

/** {@code struct.Struct}. The format is replaced as a whole, by {@code __init__}. */
final class PyStruct extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_struct.Struct", PyStruct.class, TypeTraits.BUILTIN_WITH_DICT);

  private volatile StructFormat format;

  private PyStruct(PyType type) {
    super(type.instanceShape());
  }

  static void install() {
    TypeBuilder<PyStruct> type = new TypeBuilder<>(TYPE, PyStruct.class);
    type.doc("Struct(fmt) --> compiled struct object");
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          PyStruct made = new PyStruct(cls);
          if (((Object[]) args).length > 0) {
            made.format = format(((Object[]) args)[0]);
          }
          return made;
        });
    type.method(
        "__init__",
        "format",
        (self, format) -> {
          self.format = format(format);
          return PyNone.NONE;
        });
    type.method("pack", "*args", (self, values) -> pack(self.format(), (Object[]) values, 0));
    type.method(
        "pack_into", "*args", (self, values) -> packInto(self.format(), (Object[]) values, 0));
    type.method("unpack", "buffer, /", (self, buffer) -> unpack(self.format(), buffer));
    type.method(
        "unpack_from",
        "buffer, offset=0",
        (self, buffer, offset) -> unpackFrom(self.format(), buffer, offset));
    type.method(
        "iter_unpack", "buffer, /", (self, buffer) -> new PyUnpackIterator(self.format(), buffer));
    type.method("__sizeof__", "", self -> 56L + 32L * self.format().items().size());
    type.getter("format", self -> Strings.of(self.format().text()));
    type.getter("size", self -> (long) self.format().size());
  }

  private StructFormat format() {
    StructFormat current = format;
    if (current == null) {
      throw PyErrors.runtimeError("Struct object is not initialized");
    }
    return current;
  }

  /** The format that a str or bytes argument stands for, or that a Struct has. */
  static StructFormat format(Object format) {
    if (format instanceof PyStruct struct) {
      return struct.format();
    }
    if (format instanceof PyAnyBytes bytes) {
      return StructFormat.of(
          new String(bytes.peek(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    if (TypeOf.isInstance(format, BuiltinTypes.STR)) {
      TextCodecs.encode(Text.payload(format), "ascii", "strict");
      return StructFormat.of(Strings.toJava(Text.payload(format)));
    }
    throw PyErrors.typeError(
        "Struct() argument 1 must be a str or bytes object, not %s", TypeOf.name(format));
  }

  static Object pack(StructFormat format, Object[] values, int first) {
    checkCount("pack", format, values.length - first);
    return new PyBytes(StructCodec.pack(format, values, first));
  }

  private static void checkCount(String function, StructFormat format, int given) {
    if (given != format.values()) {
      throw StructErrors.error(
          "%s expected %d items for packing (got %d)", function, format.values(), given);
    }
  }

  static Object packInto(StructFormat format, Object[] values, int first) {
    if (values.length <= first) {
      throw StructErrors.error("pack_into expected buffer argument");
    }
    if (values.length <= first + 1) {
      throw StructErrors.error("pack_into expected offset argument");
    }
    checkCount("pack_into", format, values.length - first - 2);
    try (WritableBuffer target = WritableBuffer.ofOrNull(values[first])) {
      if (target == null) {
        throw PyErrors.typeError(
            "argument must be read-write bytes-like object, not %s", TypeOf.name(values[first]));
      }
      long offset = Index.asSize(values[first + 1]);
      int length = target.length();
      int size = format.size();
      long at = position(offset, length, size, "no space to pack %d bytes at offset %d");
      if (at > length - size) {
        throw StructErrors.error(
            "pack_into requires a buffer of at least %s bytes for packing %d bytes at offset %d"
                + " (actual buffer size is %d)",
            BigInteger.valueOf(at).add(BigInteger.valueOf(size)), size, at, length);
      }
      target.put((int) at, StructCodec.pack(format, values, first + 2), size);
    }
    return PyNone.NONE;
  }

  private static long position(long offset, int length, int size, String noRoom) {
    if (offset >= 0) {
      return offset;
    }
    if (offset + size > 0) {
      throw StructErrors.error(noRoom, size, offset);
    }
    if (offset + length < 0) {
      throw StructErrors.error("offset %d out of range for %d-byte buffer", offset, length);
    }
    return offset + length;
  }

  static byte[] bytes(Object buffer) {
    byte[] data = BytesOperands.contiguousOrNull(buffer);
    if (data == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(buffer));
    }
    return data;
  }

  static Object unpack(StructFormat format, Object buffer) {
    byte[] data = bytes(buffer);
    if (data.length != format.size()) {
      throw StructErrors.error("unpack requires a buffer of %d bytes", format.size());
    }
    return PyTuple.of(StructCodec.unpack(format, data, 0));
  }

  static Object unpackFrom(StructFormat format, Object buffer, Object offset) {
    byte[] data = bytes(buffer);
    int size = format.size();
    long at =
        position(
            Index.asSize(offset),
            data.length,
            size,
            "not enough data to unpack %d bytes at offset %d");
    if (at > data.length - size) {
      throw StructErrors.error(
          "unpack_from requires a buffer of at least %s bytes for unpacking %d bytes at offset %d"
              + " (actual buffer size is %d)",
          BigInteger.valueOf(at).add(BigInteger.valueOf(size)), size, at, data.length);
    }
    return PyTuple.of(StructCodec.unpack(format, data, (int) at));
  }
}
