package org.hoistpy.text;

/**
 * The digit limit of conversions between int and decimal text, {@code
 * sys.set_int_max_str_digits()}; 0 means none.
 *
 * <p>One per JVM. Access mode: volatile; it is read on slow paths only.
 */
public final class IntDigitLimit {
  private static volatile int limit = IntText.DEFAULT_LIMIT;

  private IntDigitLimit() {}

  public static int get() {
    return limit;
  }

  public static void set(int digits) {
    limit = digits;
  }
}
