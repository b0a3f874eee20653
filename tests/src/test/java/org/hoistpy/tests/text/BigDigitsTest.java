package org.hoistpy.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.hoistpy.text.BigDigits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers of many digits: values around the sizes that are split, and the growth of the time. */
class BigDigitsTest {
  private static final int[] LENGTHS = {
    1, 2, 63, 64, 399, 400, 401, 799, 800, 801, 1199, 1200, 1201, 1600, 1601, 5000
  };

  /** Quadratic time would make ten times the digits a hundred times slower. */
  private static final double GROWTH = 60;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 8, 10, 16, 32, 36})
  void agreesWithTheJdk(int base) {
    Random random = new Random(base);
    for (int length : LENGTHS) {
      String digits = digits(random, length, base);
      BigInteger expected = new BigInteger(digits, base);
      assertEquals(expected, BigDigits.parse(digits, base), digits);
      assertEquals(expected.toString(base), BigDigits.toString(expected, base));
      BigInteger negative = expected.negate();
      assertEquals(negative.toString(base), BigDigits.toString(negative, base));
    }
    String edge = "1" + "0".repeat(2000);
    assertEquals(BigInteger.valueOf(base).pow(2000), BigDigits.parse(edge, base));
    assertEquals(edge, BigDigits.toString(BigInteger.valueOf(base).pow(2000), base));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 16})
  void isNotQuadratic(int base) {
    String digits = digits(new Random(1), 1_000_000, base);
    seconds(digits.substring(0, 10_000), base);
    double small = seconds(digits.substring(0, 100_000), base);
    small = Math.min(small, seconds(digits.substring(0, 100_000), base));
    double large = seconds(digits, base);
    assertTrue(large < GROWTH * small, () -> "ten times the digits, slower than allowed: " + large);
  }

  private static double seconds(String digits, int base) {
    long start = System.nanoTime();
    String text = BigDigits.toString(BigDigits.parse(digits, base), base);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(digits, text);
    return seconds;
  }

  private static String digits(Random random, int length, int base) {
    StringBuilder text = new StringBuilder(length);
    text.append(Character.forDigit(1 + random.nextInt(base - 1), base));
    while (text.length() < length) {
      text.append(Character.forDigit(random.nextInt(base), base));
    }
    return text.toString();
  }
}
