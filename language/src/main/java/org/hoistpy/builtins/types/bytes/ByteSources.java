package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/** The bytes that the constructors of bytes and bytearray make of their arguments. */
final class ByteSources {
  private ByteSources() {}

  /** The new contents; missing arguments are null. */
  static byte[] contents(String type, Object source, Object encoding, Object errors) {
    TruffleString text = source == null ? null : Text.payload(source);
    String codec = encoding == null ? null : BytesArguments.text(type, "encoding", encoding);
    String handling = errors == null ? null : BytesArguments.text(type, "errors", errors);
    if (codec != null) {
      if (text == null) {
        throw PyErrors.typeError("encoding without a string argument");
      }
      Object encoded = TextCodecs.encode(text, codec, handling == null ? "strict" : handling);
      return BytesOperands.bytesOrNull(encoded);
    }
    if (handling != null && text == null) {
      throw PyErrors.typeError("errors without a string argument");
    }
    if (source == null) {
      return new byte[0];
    }
    if (type.equals("bytes")) {
      PyBytes own = ownBytes(source);
      if (own != null) {
        return own.peek();
      }
    }
    return withoutMethod(type, source);
  }

  /** The contents of an object that has no {@code __bytes__}. */
  static byte[] withoutMethod(String type, Object source) {
    if (Text.payload(source) != null) {
      throw PyErrors.typeError("string argument without an encoding");
    }
    return convert(type, source);
  }

  /** What {@code __bytes__} says, null without it. */
  static PyBytes ownBytes(Object source) {
    if (source.getClass() == PyBytes.class && !TypeOf.get(source).isHeapType()) {
      return null;
    }
    Object result = Calls.callSpecialOrNull(source, "__bytes__");
    if (result == null) {
      return null;
    }
    if (!(result instanceof PyBytes bytes)) {
      throw PyErrors.typeError("__bytes__ returned non-bytes (type %s)", TypeOf.name(result));
    }
    return bytes;
  }

  private static byte[] convert(String type, Object source) {
    byte[] zeros = Index.isIndex(source) ? zeros(source) : null;
    if (zeros != null) {
      return zeros;
    }
    byte[] data = BytesOperands.bytesOrNull(source);
    return data != null ? data : collect(type, source);
  }

  /** As many zeros as the number says; null when {@code __index__} raises a TypeError. */
  private static byte[] zeros(Object source) {
    long size;
    try {
      size = Index.asSize(source);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
    if (size < 0) {
      throw PyErrors.valueError("negative count");
    }
    if (size > Integer.MAX_VALUE - 8) {
      throw PyErrors.memoryError();
    }
    return new byte[(int) size];
  }

  private static byte[] collect(String type, Object source) {
    Object iterator;
    try {
      iterator = Iteration.iterAtOnce(source);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError("cannot convert '%s' object to %s", TypeOf.name(source), type);
      }
      throw e;
    }
    String outOfRange =
        type.equals("bytes") ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
    ByteJoiner out = new ByteJoiner();
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      out.add(BytesArguments.byteValue(each, outOfRange));
    }
    return out.toArray();
  }
}
