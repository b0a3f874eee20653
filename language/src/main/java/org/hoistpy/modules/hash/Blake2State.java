package org.hoistpy.modules.hash;

/** BLAKE2b and BLAKE2s (RFC 7693) with keys, salt and the parameters of tree hashing. */
final class Blake2State implements HashState {
  private static final int[][] SIGMA = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
  };

  private static final long[] START = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };

  /** What BLAKE2b and BLAKE2s differ in. */
  enum Kind {
    B(8, 12, 32, 24, 16, 63),
    S(4, 10, 16, 12, 8, 7);

    final int wordSize;
    final int rounds;
    final int[] rotations;

    Kind(int wordSize, int rounds, int... rotations) {
      this.wordSize = wordSize;
      this.rounds = rounds;
      this.rotations = rotations;
    }

    int blockSize() {
      return 16 * wordSize;
    }

    /** The longest digest and key. */
    int longest() {
      return 8 * wordSize;
    }

    int saltSize() {
      return 2 * wordSize;
    }

    private long start(int i) {
      // The 32-bit constants are the upper halves of the 64-bit ones.
      return this == B ? START[i] : START[i] >>> 32;
    }

    private long word(long value) {
      return this == B ? value : value & 0xFFFFFFFFL;
    }

    private long rotate(long value, int distance) {
      return this == B
          ? Long.rotateRight(value, distance)
          : Integer.rotateRight((int) value, distance) & 0xFFFFFFFFL;
    }
  }

  private final Kind kind;
  private final boolean lastNode;
  private final long[] state;
  private final byte[] block;
  private int filled;
  private long count;

  /** {@code parameters}: the parameter block of 8 words. */
  Blake2State(Kind kind, byte[] parameters, byte[] key, boolean lastNode) {
    this(kind, lastNode, new long[8], new byte[kind.blockSize()]);
    for (int i = 0; i < 8; i++) {
      state[i] = kind.start(i) ^ read(parameters, i);
    }
    if (key.length > 0) {
      update(java.util.Arrays.copyOf(key, block.length));
    }
  }

  private Blake2State(Kind kind, boolean lastNode, long[] state, byte[] block) {
    this.kind = kind;
    this.lastNode = lastNode;
    this.state = state;
    this.block = block;
  }

  private long read(byte[] data, int word) {
    long value = 0;
    for (int i = kind.wordSize - 1; i >= 0; i--) {
      value = value << 8 | data[word * kind.wordSize + i] & 0xFF;
    }
    return value;
  }

  @Override
  public void update(byte[] data) {
    for (int at = 0; at < data.length; ) {
      if (filled == block.length) {
        count += filled;
        compress(false);
        filled = 0;
      }
      int part = Math.min(block.length - filled, data.length - at);
      System.arraycopy(data, at, block, filled, part);
      filled += part;
      at += part;
    }
  }

  @Override
  public byte[] digest(int length) {
    Blake2State end = (Blake2State) copy();
    end.count += end.filled;
    java.util.Arrays.fill(end.block, end.filled, end.block.length, (byte) 0);
    end.compress(true);
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      out[i] = (byte) (end.state[i / kind.wordSize] >>> 8 * (i % kind.wordSize));
    }
    return out;
  }

  @Override
  public HashState copy() {
    Blake2State copy = new Blake2State(kind, lastNode, state.clone(), block.clone());
    copy.filled = filled;
    copy.count = count;
    return copy;
  }

  private void compress(boolean last) {
    long[] v = new long[16];
    long[] m = new long[16];
    for (int i = 0; i < 8; i++) {
      v[i] = state[i];
      v[i + 8] = kind.start(i);
    }
    for (int i = 0; i < 16; i++) {
      m[i] = read(block, i);
    }
    v[12] ^= kind.word(count);
    v[13] ^= kind == Kind.B ? 0 : count >>> 32;
    if (last) {
      v[14] = kind.word(~v[14]);
      v[15] = lastNode ? kind.word(~v[15]) : v[15];
    }
    for (int round = 0; round < kind.rounds; round++) {
      int[] s = SIGMA[round % SIGMA.length];
      for (int i = 0; i < 4; i++) {
        mix(v, i, 4 + i, 8 + i, 12 + i, m[s[2 * i]], m[s[2 * i + 1]]);
      }
      for (int i = 0; i < 4; i++) {
        int j = 8 + 2 * i;
        mix(v, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, m[s[j]], m[s[j + 1]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    int[] r = kind.rotations;
    v[a] = kind.word(v[a] + v[b] + x);
    v[d] = kind.rotate(v[d] ^ v[a], r[0]);
    v[c] = kind.word(v[c] + v[d]);
    v[b] = kind.rotate(v[b] ^ v[c], r[1]);
    v[a] = kind.word(v[a] + v[b] + y);
    v[d] = kind.rotate(v[d] ^ v[a], r[2]);
    v[c] = kind.word(v[c] + v[d]);
    v[b] = kind.rotate(v[b] ^ v[c], r[3]);
  }
}
