package org.hoistpy.modules.hash;

/** The extendable-output functions SHAKE128 and SHAKE256 (FIPS 202). */
final class ShakeState implements HashState {
  private static final int LANES = 25;
  private static final int ROUNDS = 24;
  private static final int SUFFIX = 0x1F;
  private static final long[] ROUND_CONSTANTS = new long[ROUNDS];
  private static final int[] ROTATIONS = new int[LANES];
  private static final int[] TARGETS = new int[LANES];

  static {
    // Both tables follow from the definitions in sections 3.2.2 to 3.2.5.
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          ROUND_CONSTANTS[round] |= 1L << (1 << j) - 1;
        }
        register <<= 1;
        if ((register & 0x100) != 0) {
          register ^= 0x171;
        }
      }
    }
    int x = 1;
    int y = 0;
    for (int t = 0; t < ROUNDS; t++) {
      ROTATIONS[x + 5 * y] = (t + 1) * (t + 2) / 2 % Long.SIZE;
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
    }
    for (int i = 0; i < LANES; i++) {
      int column = i % 5;
      int row = i / 5;
      TARGETS[i] = row + 5 * ((2 * column + 3 * row) % 5);
    }
  }

  private final int rate;
  private final long[] lanes;
  private int at;

  /** The rate in bytes: 168 for SHAKE128, 136 for SHAKE256. */
  ShakeState(int rate) {
    this(rate, new long[LANES], 0);
  }

  private ShakeState(int rate, long[] lanes, int at) {
    this.rate = rate;
    this.lanes = lanes;
    this.at = at;
  }

  @Override
  public void update(byte[] data) {
    for (byte b : data) {
      absorb(b & 0xFF);
    }
  }

  private void absorb(int value) {
    mix(at, value);
    if (++at == rate) {
      permute();
      at = 0;
    }
  }

  private void mix(int index, int value) {
    lanes[index >> 3] ^= (long) value << 8 * (index & 7);
  }

  @Override
  public byte[] digest(int length) {
    ShakeState end = (ShakeState) copy();
    end.mix(end.at, SUFFIX);
    end.mix(rate - 1, 0x80);
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      int index = i % rate;
      if (index == 0) {
        end.permute();
      }
      out[i] = (byte) (end.lanes[index >> 3] >>> 8 * (index & 7));
    }
    return out;
  }

  @Override
  public HashState copy() {
    return new ShakeState(rate, lanes.clone(), at);
  }

  private void permute() {
    long[] a = lanes;
    long[] b = new long[LANES];
    long[] c = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      for (int x = 0; x < 5; x++) {
        c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
      }
      for (int i = 0; i < LANES; i++) {
        long d = c[(i + 4) % 5] ^ Long.rotateLeft(c[(i + 1) % 5], 1);
        b[TARGETS[i]] = Long.rotateLeft(a[i] ^ d, ROTATIONS[i]);
      }
      for (int i = 0; i < LANES; i++) {
        int row = i - i % 5;
        a[i] = b[i] ^ ~b[row + (i + 1) % 5] & b[row + (i + 2) % 5];
      }
      a[0] ^= ROUND_CONSTANTS[round];
    }
  }
}
