package org.hoistpy.jmh.twins;

/** {@code permute.py}. */
final class Permute {
  private long count;
  private final long[] values;

  private Permute(int size) {
    values = new long[size];
    for (int i = 0; i < size; i++) {
      values[i] = i;
    }
    permute(size);
  }

  private void permute(int n) {
    count++;
    if (n != 0) {
      int last = n - 1;
      permute(last);
      for (int i = last; i >= 0; i--) {
        swap(last, i);
        permute(last);
        swap(last, i);
      }
    }
  }

  private void swap(int i, int j) {
    long value = values[i];
    values[i] = values[j];
    values[j] = value;
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 1000; i++) {
      total += new Permute(6).count;
    }
    return total;
  }
}
