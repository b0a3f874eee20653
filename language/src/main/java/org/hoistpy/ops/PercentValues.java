package org.hoistpy.ops;

import java.nio.charset.StandardCharsets;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.PercentFormat;

/** What the operator {@code %} asks of Python values. Stateless. */
final class PercentValues implements PercentFormat.Values {
  static final PercentValues TEXT = new PercentValues(false);
  static final PercentValues BYTES = new PercentValues(true);

  private final boolean bytes;

  private PercentValues(boolean bytes) {
    this.bytes = bytes;
  }

  @Override
  public String str(Object value) {
    return bytes ? latin(contents(value)) : Text.strJava(value);
  }

  private static String latin(byte[] data) {
    return new String(data, StandardCharsets.ISO_8859_1);
  }

  private static byte[] contents(Object value) {
    byte[] data = BytesOperands.bytesOrNull(value);
    if (data != null) {
      return data;
    }
    Object converted = Calls.callSpecialOrNull(value, "__bytes__");
    if (converted == null) {
      throw PyErrors.typeError(
          "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
          TypeOf.name(value));
    }
    if (!(converted instanceof PyBytes result)) {
      throw PyErrors.typeError("__bytes__ returned non-bytes (type %s)", TypeOf.name(converted));
    }
    return result.peek();
  }

  @Override
  public String repr(Object value) {
    return bytes ? ascii(value) : Text.reprJava(value);
  }

  @Override
  public String ascii(Object value) {
    return Strings.toJava(Text.ascii(value));
  }

  @Override
  public Number toInt(Object value) {
    Object known = PyInts.valueOrNull(value);
    if (known != null) {
      return (Number) known;
    }
    if (!FloatConversion.isReal(value) && TypeOf.get(value).lookup("__int__") == null) {
      return null;
    }
    return withoutTypeError(() -> IntConversion.convert(value));
  }

  @Override
  public Number toIndex(Object value) {
    return withoutTypeError(() -> Index.asIndexOrNull(value));
  }

  private static Number withoutTypeError(java.util.function.Supplier<Object> conversion) {
    try {
      return (Number) conversion.get();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public double toFloat(Object value) {
    if (bytes && !FloatConversion.isReal(value)) {
      throw PyErrors.typeError("float argument required, not %s", TypeOf.name(value));
    }
    return FloatConversion.asDouble(value);
  }

  @Override
  public Number exactInt(Object value) {
    return (Number) PyInts.valueOrNull(value);
  }

  @Override
  public String text(Object value) {
    if (bytes) {
      return value instanceof PyAnyBytes data ? latin(data.peek()) : null;
    }
    var text = Text.payload(value);
    return text == null ? null : Strings.toJava(text);
  }

  @Override
  public Object item(Object mapping, String key) {
    return Items.get(
        mapping, bytes ? new PyBytes(key.getBytes(StandardCharsets.ISO_8859_1)) : Strings.of(key));
  }

  @Override
  public String typeName(Object value) {
    return TypeOf.name(value);
  }
}
