package org.hoistpy.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Making arrays: the constructor, and what unpickling calls. Stateless. */
final class ArrayConstruction {
  private static final int FORMATS = 21;

  private ArrayConstruction() {}

  static Object construct(PyType cls, Object arguments, Object keywords) {
    Object[] args = (Object[]) arguments;
    if (cls == PyArray.TYPE) {
      ConstructorArguments.noKeywords("array.array", (PyDict) keywords);
    }
    if (args.length == 0) {
      throw PyErrors.typeError("array() takes at least 1 argument (0 given)");
    }
    if (args.length > 2) {
      throw PyErrors.typeError("array() takes at most 2 arguments (%d given)", args.length);
    }
    TypeCode code = code(args[0]);
    return args.length == 1
        ? new PyArray(cls, code, new byte[0])
        : new PyArray(cls, code, initial(code, args[1]));
  }

  private static TypeCode code(Object value) {
    TruffleString text = TypeOf.isInstance(value, BuiltinTypes.STR) ? Text.payload(value) : null;
    if (text == null || Strings.length(text) != 1) {
      throw PyErrors.typeError(
          "array() argument 1 must be a unicode character, not %s", TypeOf.name(value));
    }
    TypeCode code = TypeCode.of(StringSlices.codePoint(text, 0));
    if (code == null) {
      throw PyErrors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    return code;
  }

  private static byte[] initial(TypeCode code, Object value) {
    if (TypeOf.isInstance(value, BuiltinTypes.STR)) {
      if (code != TypeCode.u) {
        throw PyErrors.typeError(
            "cannot use a str to initialize an array with typecode '%s'", code);
      }
      return characters(Text.payload(value));
    }
    if (value instanceof PyArray other) {
      if (other.code() == TypeCode.u && code != TypeCode.u) {
        throw PyErrors.typeError(
            "cannot use a unicode array to initialize an array with typecode '%s'", code);
      }
      return other.code() == code ? other.toBytes() : encode(code, other.toArray());
    }
    if (value instanceof PyAnyBytes bytes) {
      return whole(code, bytes.toArray());
    }
    return elements(code, value);
  }

  /** Bytes that are whole elements. */
  static byte[] whole(TypeCode code, byte[] bytes) {
    if (bytes.length % code.size() != 0) {
      throw PyErrors.valueError("bytes length not a multiple of item size");
    }
    return bytes;
  }

  /** The bytes of an iterable's elements. */
  static byte[] elements(TypeCode code, Object iterable) {
    Object iterator = Iteration.iterAtOnce(iterable);
    ByteJoiner out = new ByteJoiner();
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      out.add(code.encode(item));
    }
    return out.toArray();
  }

  static byte[] encode(TypeCode code, Object[] items) {
    ByteJoiner out = new ByteJoiner();
    for (Object item : items) {
      out.add(code.encode(item));
    }
    return out.toArray();
  }

  /** The characters of a text as elements. */
  static byte[] characters(TruffleString text) {
    int length = Strings.length(text);
    ByteBuffer out = ByteBuffer.allocate(length * TypeCode.u.size()).order(ByteOrder.nativeOrder());
    for (int i = 0; i < length; i++) {
      out.putInt(StringSlices.codePoint(text, i));
    }
    return out.array();
  }

  /** {@code _array_reconstructor(arraytype, typecode, mformat_code, items)}. */
  static Object reconstruct(Object type, Object typeCode, Object formatCode, Object items) {
    if (!(type instanceof PyType cls)) {
      throw PyErrors.typeError("first argument must be a type object, not %s", TypeOf.name(type));
    }
    if (!cls.isSubtypeOf(PyArray.TYPE)) {
      throw PyErrors.typeError("%s is not a subtype of array.array", cls.name());
    }
    TypeCode code = code(typeCode);
    int format = Index.asInt(formatCode);
    if (format < 0 || format > FORMATS) {
      throw PyErrors.valueError("third argument must be a valid machine format code.");
    }
    if (!(items instanceof PyBytes bytes)) {
      throw PyErrors.typeError("fourth argument should be bytes, not %s", TypeOf.name(items));
    }
    if (format == code.machineFormat()) {
      return Calls.call(cls, typeCode, bytes);
    }
    Object struct =
        Calls.call(
            org.hoistpy.HoistPyContext.get().builtins().namespace().getString("__import__"),
            Strings.of("_struct"));
    String element = element(format);
    int size = element.length() == 2 ? sizeOf(element.charAt(1)) : 1;
    if (format >= 18) {
      String encoding = format < 20 ? "utf-16" : "utf-32";
      String order = format % 2 == 0 ? "-le" : "-be";
      return Calls.call(
          cls,
          typeCode,
          org.hoistpy.ops.TextCodecs.decode(bytes.peek(), bytes, encoding + order, "strict"));
    }
    if (bytes.length() % size != 0) {
      throw PyErrors.valueError("bytes length not a multiple of item size");
    }
    String order = element.substring(0, 1);
    Object values =
        Calls.callMethod(
            struct, "unpack", Strings.of(order + bytes.length() / size + element.charAt(1)), bytes);
    return Calls.call(
        cls,
        typeCode,
        new org.hoistpy.objects.sequence.PyList(
            ((PyTuple) values).toArray(), ((PyTuple) values).size()));
  }

  /** The struct format of a machine format code below those of text. */
  private static String element(int format) {
    String codes = "BbHHhhIIiiQQqqffdd";
    if (format >= codes.length()) {
      return "B";
    }
    boolean big = format >= 2 && format % 2 == 1;
    return (big ? ">" : "<") + codes.charAt(format);
  }

  private static int sizeOf(char code) {
    return switch (code) {
      case 'B', 'b' -> 1;
      case 'H', 'h' -> 2;
      case 'I', 'i', 'f' -> 4;
      default -> 8;
    };
  }
}
