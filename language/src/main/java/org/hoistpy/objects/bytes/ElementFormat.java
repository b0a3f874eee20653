package org.hoistpy.objects.bytes;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The native single-character formats of struct that memoryviews read and write. Stateless. */
public final class ElementFormat {
  private static final BigInteger UNSIGNED_RANGE = BigInteger.ONE.shiftLeft(64);

  /** The format of arrays of characters, which views show but do not read. */
  public static final String CHARACTER = "w";

  private ElementFormat() {}

  /** The format's character without {@code @}, or 0 if it is none of them. */
  public static char code(String format) {
    String code = format.startsWith("@") ? format.substring(1) : format;
    return code.length() == 1 && "cbB?hHiIlLqQnNPfd".indexOf(code.charAt(0)) >= 0
        ? code.charAt(0)
        : 0;
  }

  /** The bytes of one element; 1 for unknown formats. */
  public static int size(String format) {
    return switch (code(format)) {
      case 'h', 'H' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
      default -> format.equals(CHARACTER) ? 4 : 1;
    };
  }

  private static ByteBuffer buffer(byte[] data) {
    return ByteBuffer.wrap(data).order(ByteOrder.nativeOrder());
  }

  /** The Python value of an element: int, float, bool or bytes. */
  public static Object get(String format, byte[] data, int at) {
    return switch (code(format)) {
      case 'c' -> new PyBytes(new byte[] {data[at]});
      case 'b' -> (long) data[at];
      case '?' -> data[at] != 0;
      case 'h' -> (long) buffer(data).getShort(at);
      case 'H' -> (long) (buffer(data).getShort(at) & 0xFFFF);
      case 'i' -> (long) buffer(data).getInt(at);
      case 'I' -> buffer(data).getInt(at) & 0xFFFFFFFFL;
      case 'l', 'q', 'n' -> buffer(data).getLong(at);
      case 'L', 'Q', 'N', 'P' -> unsigned(buffer(data).getLong(at));
      case 'f' -> (double) buffer(data).getFloat(at);
      case 'd' -> buffer(data).getDouble(at);
      default -> (long) (data[at] & 0xFF);
    };
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(UNSIGNED_RANGE);
  }

  /** Writes an element; false when the integer does not fit. */
  public static boolean put(String format, byte[] data, int at, Number value) {
    char code = code(format);
    switch (code) {
      case 'f' -> buffer(data).putFloat(at, value.floatValue());
      case 'd' -> buffer(data).putDouble(at, value.doubleValue());
      default -> {
        boolean signed = "bhilqn".indexOf(code) >= 0;
        int bits = 8 * size(format);
        BigInteger number =
            value instanceof BigInteger big ? big : BigInteger.valueOf(value.longValue());
        boolean fits =
            signed ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
          return false;
        }
        putBits(data, at, number.longValue(), bits);
      }
    }
    return true;
  }

  private static void putBits(byte[] data, int at, long value, int bits) {
    switch (bits) {
      case 8 -> data[at] = (byte) value;
      case 16 -> buffer(data).putShort(at, (short) value);
      case 32 -> buffer(data).putInt(at, (int) value);
      default -> buffer(data).putLong(at, value);
    }
  }
}
