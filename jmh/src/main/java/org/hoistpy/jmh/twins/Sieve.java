package org.hoistpy.jmh.twins;

import java.util.Arrays;

/** {@code sieve.py}. */
final class Sieve {
  private Sieve() {}

  private static long sieve(boolean[] flags, int size) {
    long count = 0;
    for (int i = 2; i <= size; i++) {
      if (flags[i - 1]) {
        count++;
        int k = i + i;
        while (k <= size) {
          flags[k - 1] = false;
          k += i;
        }
      }
    }
    return count;
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 3000; i++) {
      boolean[] flags = new boolean[5000];
      Arrays.fill(flags, true);
      total += sieve(flags, 5000);
    }
    return total;
  }
}
