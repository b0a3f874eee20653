package org.hoistpy.jmh.twins;

/** {@code storage.py}. */
final class Storage {
  private long count;
  private final Prng random = new Prng();

  private Storage() {}

  private Object[] build(int depth) {
    count++;
    if (depth == 1) {
      return new Object[(int) (random.next() % 10 + 1)];
    }
    Object[] children = new Object[4];
    for (int i = 0; i < 4; i++) {
      children[i] = build(depth - 1);
    }
    return children;
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 1000; i++) {
      Storage storage = new Storage();
      if (storage.build(7).length != 4) {
        throw new IllegalStateException();
      }
      total += storage.count;
    }
    return total;
  }
}
