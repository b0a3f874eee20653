package org.hoistpy.modules.random;

/** MT19937 with CPython's seeding ({@code Modules/_randommodule.c}). Not thread-safe. */
final class MersenneTwister {
  static final int N = 624;
  private static final int M = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;

  private final int[] state = new int[N];
  private int index = N + 1;

  private void initialize(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    index = N;
  }

  /** Seeds with an array of 32-bit words. */
  void seed(int[] key) {
    initialize(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
      i++;
      j++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
      if (j >= key.length) {
        j = 0;
      }
    }
    for (int k = N - 1; k > 0; k--) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
      i++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
    }
    state[0] = UPPER;
  }

  int next() {
    if (index >= N) {
      generate();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y;
  }

  private void generate() {
    for (int k = 0; k < N; k++) {
      int y = (state[k] & UPPER) | (state[(k + 1) % N] & LOWER);
      state[k] = state[(k + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    index = 0;
  }

  /** A float in [0, 1) with 53 random bits. */
  double nextDouble() {
    long a = (next() >>> 5) & 0xffffffffL;
    long b = (next() >>> 6) & 0xffffffffL;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  int[] state() {
    return state.clone();
  }

  int index() {
    return index;
  }

  void restore(int[] words, int newIndex) {
    System.arraycopy(words, 0, state, 0, N);
    index = newIndex;
  }
}
