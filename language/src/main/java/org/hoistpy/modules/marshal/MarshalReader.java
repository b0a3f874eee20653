package org.hoistpy.modules.marshal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TextCodecs;

/** Reads values one after the other, from bytes or from a file. Confined to one thread. */
final class MarshalReader {
  private static final int REFERENCE = 0x80;
  private static final int DIGIT_BITS = 15;
  private static final Object END = new Object();

  private final byte[] data;
  private final Object file;
  private final List<Object> references = new ArrayList<>();
  private int at;

  MarshalReader(byte[] data) {
    this.data = data;
    this.file = null;
  }

  MarshalReader(Object file) {
    this.data = null;
    this.file = file;
  }

  Object value() {
    Object value = next();
    if (value == END) {
      throw PyErrors.typeError("NULL object in marshal data for object");
    }
    return value;
  }

  private byte[] take(int count) {
    if (count < 0) {
      throw PyErrors.valueError("bad marshal data (size out of range)");
    }
    if (file != null) {
      byte[] bytes = BytesOperands.bytesOrNull(Calls.callMethod(file, "read", (long) count));
      if (bytes == null || bytes.length < count) {
        throw tooShort();
      }
      return bytes;
    }
    if (data.length - at < count) {
      throw tooShort();
    }
    byte[] bytes = java.util.Arrays.copyOfRange(data, at, at + count);
    at += count;
    return bytes;
  }

  private static RuntimeException tooShort() {
    return PyErrors.of(ExceptionTypes.EOF_ERROR, Strings.of("marshal data too short"));
  }

  private Object next() {
    int code = take(1)[0] & 0xff;
    int index = -1;
    if ((code & REFERENCE) != 0) {
      index = references.size();
      references.add(PyNone.NONE);
    }
    Object value = read((char) (code & ~REFERENCE));
    if (index >= 0) {
      references.set(index, value);
    }
    return value;
  }

  private Object read(char kind) {
    return switch (kind) {
      case 'N' -> PyNone.NONE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'S' -> ExceptionTypes.STOP_ITERATION;
      case 'T' -> true;
      case 'F' -> false;
      case '0' -> END;
      case 'i' -> (long) size();
      case 'I' -> little(Long.BYTES).getLong();
      case 'l' -> digits();
      case 'g' -> little(Double.BYTES).getDouble();
      case 'y' -> {
        double real = little(Double.BYTES).getDouble();
        yield new PyComplex(real, little(Double.BYTES).getDouble());
      }
      case 's' -> new PyBytes(take(size()));
      case 'u', 't' -> {
        byte[] bytes = take(size());
        yield TextCodecs.decode(bytes, new PyBytes(bytes), "utf-8", "surrogatepass");
      }
      case 'a', 'A' -> Strings.of(new String(take(size()), StandardCharsets.ISO_8859_1));
      case 'z', 'Z' -> Strings.of(new String(take(take(1)[0] & 0xff), StandardCharsets.ISO_8859_1));
      case '(' -> new PyTuple(items(size()));
      case ')' -> new PyTuple(items(take(1)[0] & 0xff));
      case '[' -> PyList.of(items(size()));
      case '<' -> collected(BuiltinTypes.SET);
      case '>' -> collected(BuiltinTypes.FROZENSET);
      case '{' -> dict();
      case 'r' -> {
        int index = size();
        if (index < 0 || index >= references.size()) {
          throw PyErrors.valueError("bad marshal data (invalid reference)");
        }
        yield references.get(index);
      }
      case 'c' -> throw PyErrors.valueError("marshalled code objects cannot be loaded");
      default -> throw PyErrors.valueError("bad marshal data (unknown type code)");
    };
  }

  private ByteBuffer little(int count) {
    return ByteBuffer.wrap(take(count)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private int size() {
    return little(Integer.BYTES).getInt();
  }

  private Object digits() {
    int count = size();
    BigInteger number = BigInteger.ZERO;
    byte[] bytes = take(Math.abs(count) * 2);
    for (int i = Math.abs(count) - 1; i >= 0; i--) {
      int digit = (bytes[2 * i] & 0xff) | (bytes[2 * i + 1] & 0xff) << Byte.SIZE;
      number = number.shiftLeft(DIGIT_BITS).or(BigInteger.valueOf(digit));
    }
    return PyInts.normalize(count < 0 ? number.negate() : number);
  }

  private Object[] items(int count) {
    if (count < 0 || data != null && count > data.length - at) {
      throw data == null || count < 0
          ? PyErrors.valueError("bad marshal data (size out of range)")
          : tooShort();
    }
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = value();
    }
    return items;
  }

  private Object collected(PyType type) {
    return Calls.call(type, new PyTuple(items(size())));
  }

  private Object dict() {
    PyDict dict = new PyDict();
    for (Object key = next(); key != END; key = next()) {
      dict.put(key, value());
    }
    return dict;
  }
}
