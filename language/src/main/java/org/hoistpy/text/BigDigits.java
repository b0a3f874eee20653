package org.hoistpy.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Integers of many digits from text and to text, in less than quadratic time: bases that are powers
 * of two move bits, others halve the digits and multiply. {@link BigInteger#toString(int)} halves
 * by itself; its constructor does not. Stateless.
 */
public final class BigDigits {
  /** Shorter texts are read faster digit by digit. */
  private static final int CHUNK = 400;

  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private BigDigits() {}

  /** The value of {@code digits}, which must be ASCII digits of the base. */
  public static BigInteger parse(String digits, int base) {
    if (digits.length() <= CHUNK) {
      return new BigInteger(digits, base);
    }
    return (base & (base - 1)) == 0 ? fromBits(digits, base) : new Halving(base).read(digits);
  }

  /** The digits of {@code value} after a sign if it is negative. */
  public static String toString(BigInteger value, int base) {
    return (base & (base - 1)) == 0 ? toBits(value, base) : value.toString(base);
  }

  private static BigInteger fromBits(String digits, int base) {
    int width = Integer.numberOfTrailingZeros(base);
    byte[] bytes = new byte[(int) (((long) digits.length() * width + 7) / 8)];
    int at = bytes.length - 1;
    int pending = 0;
    int bits = 0;
    for (int i = digits.length() - 1; i >= 0; i--) {
      pending |= Character.digit(digits.charAt(i), base) << bits;
      bits += width;
      if (bits >= 8) {
        bytes[at--] = (byte) pending;
        pending >>>= 8;
        bits -= 8;
      }
    }
    if (bits > 0) {
      bytes[at] = (byte) pending;
    }
    return new BigInteger(1, bytes);
  }

  private static String toBits(BigInteger value, int base) {
    int width = Integer.numberOfTrailingZeros(base);
    BigInteger magnitude = value.abs();
    byte[] bytes = magnitude.toByteArray();
    int length = Math.max(1, (magnitude.bitLength() + width - 1) / width);
    int sign = value.signum() < 0 ? 1 : 0;
    char[] text = new char[length + sign];
    text[0] = '-';
    int at = bytes.length - 1;
    int pending = 0;
    int bits = 0;
    for (int i = text.length - 1; i >= sign; i--) {
      if (bits < width && at >= 0) {
        pending |= (bytes[at--] & 0xFF) << bits;
        bits += 8;
      }
      text[i] = DIGITS.charAt(pending & (base - 1));
      pending >>>= width;
      bits -= width;
    }
    return new String(text);
  }

  /** Reads halves of a text whose right half has a power of two times {@link #CHUNK} digits. */
  private static final class Halving {
    private final int base;

    /** The base to the power of CHUNK, of twice CHUNK, of four times CHUNK. */
    private final List<BigInteger> powers = new ArrayList<>();

    Halving(int base) {
      this.base = base;
      powers.add(BigInteger.valueOf(base).pow(CHUNK));
    }

    BigInteger read(String digits) {
      return read(digits, 0, digits.length());
    }

    private BigInteger read(String digits, int from, int to) {
      if (to - from <= CHUNK) {
        return new BigInteger(digits.substring(from, to), base);
      }
      int level = 31 - Integer.numberOfLeadingZeros((to - from - 1) / CHUNK);
      int middle = to - (CHUNK << level);
      BigInteger high = read(digits, from, middle);
      return high.multiply(power(level)).add(read(digits, middle, to));
    }

    private BigInteger power(int level) {
      while (powers.size() <= level) {
        BigInteger last = powers.getLast();
        powers.add(last.multiply(last));
      }
      return powers.get(level);
    }
  }
}
