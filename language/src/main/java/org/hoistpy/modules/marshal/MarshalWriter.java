package org.hoistpy.modules.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/** Writes one value. Confined to one thread. */
final class MarshalWriter {
  private static final int MAX_DEPTH = 2000;
  private static final int DIGIT_BITS = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] write(Object value) {
    value(value, 0);
    return out.toByteArray();
  }

  private void value(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw PyErrors.valueError("object too deeply nested to marshal");
    }
    PyType type = TypeOf.get(value);
    if (value == PyNone.NONE) {
      out.write('N');
    } else if (value == PyEllipsis.ELLIPSIS) {
      out.write('.');
    } else if (value == ExceptionTypes.STOP_ITERATION) {
      out.write('S');
    } else if (value instanceof Boolean truth) {
      out.write(truth ? 'T' : 'F');
    } else if (value instanceof Long number) {
      integer(number);
    } else if (value instanceof BigInteger number) {
      digits(number);
    } else if (value instanceof Double number) {
      out.write('g');
      real(number);
    } else if (value instanceof PyComplex number) {
      out.write('y');
      real(number.real());
      real(number.imag());
    } else if (type == BuiltinTypes.STR) {
      byte[] text =
          BytesOperands.bytesOrNull(
              TextCodecs.encode(Text.payload(value), "utf-8", "surrogatepass"));
      block('u', text);
    } else if (value instanceof PyTuple tuple && type == BuiltinTypes.TUPLE) {
      items('(', tuple.toArray(), depth);
    } else if (value instanceof PyList list && type == BuiltinTypes.LIST) {
      items('[', list.toArray(), depth);
    } else if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      items(type == BuiltinTypes.SET ? '<' : '>', Iteration.toArray(value), depth);
    } else if (value instanceof PyDict dict && type == BuiltinTypes.DICT) {
      out.write('{');
      for (Object key : dict.keys()) {
        value(key, depth + 1);
        value(dict.get(key), depth + 1);
      }
      out.write('0');
    } else {
      byte[] bytes = BytesOperands.bytesOrNull(value);
      if (bytes == null) {
        throw PyErrors.valueError("unmarshallable object");
      }
      block('s', bytes);
    }
  }

  private void items(char kind, Object[] items, int depth) {
    out.write(kind);
    size(items.length);
    for (Object item : items) {
      value(item, depth + 1);
    }
  }

  private void block(char kind, byte[] bytes) {
    out.write(kind);
    size(bytes.length);
    out.writeBytes(bytes);
  }

  private void integer(long number) {
    if (number == (int) number) {
      out.write('i');
      size((int) number);
    } else {
      digits(BigInteger.valueOf(number));
    }
  }

  private void digits(BigInteger number) {
    BigInteger rest = number.abs();
    int count = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    out.write('l');
    size(number.signum() < 0 ? -count : count);
    for (int i = 0; i < count; i++) {
      int digit = rest.intValue() & ((1 << DIGIT_BITS) - 1);
      out.write(digit);
      out.write(digit >> Byte.SIZE);
      rest = rest.shiftRight(DIGIT_BITS);
    }
  }

  private void real(double number) {
    out.writeBytes(
        ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array());
  }

  private void size(int size) {
    out.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(size).array());
  }
}
