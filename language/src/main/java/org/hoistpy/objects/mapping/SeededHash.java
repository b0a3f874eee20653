package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;

/**
 * Hashes of text and bytes under {@code PYTHONHASHSEED}: SipHash-1-3 with CPython's key of that
 * seed, so that they are CPython's hashes. Without the variable hashes are the same in every run
 * and cheaper. Immutable.
 */
public final class SeededHash {
  /** The system property through which the launcher hands the variable over. */
  public static final String PROPERTY = "hoistpy.hashSeed";

  private final long key0;
  private final long key1;

  private SeededHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** The hashes that the command line asks for, or null. */
  static SeededHash configured() {
    String seed = System.getProperty(PROPERTY);
    if (seed == null) {
      return null;
    }
    if (seed.equals("random")) {
      SecureRandom random = new SecureRandom();
      return new SeededHash(random.nextLong(), random.nextLong());
    }
    return of((int) Long.parseLong(seed));
  }

  /** CPython's key: bytes of a linear congruential generator; all zero for the seed 0. */
  static SeededHash of(int seed) {
    byte[] key = new byte[16];
    int state = seed;
    for (int i = 0; i < key.length && seed != 0; i++) {
      state = state * 214013 + 2531011;
      key[i] = (byte) (state >>> 16);
    }
    ByteBuffer words = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
    return new SeededHash(words.getLong(), words.getLong());
  }

  /** The hash of a str: of its code points in the narrowest of one, two and four bytes. */
  @TruffleBoundary
  public long hash(TruffleString text) {
    int length = Strings.length(text);
    int widest = 0;
    int[] points = new int[length];
    for (int i = 0; i < length; i++) {
      points[i] = StringSlices.codePoint(text, i);
      widest |= points[i];
    }
    int width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
    byte[] data = new byte[length * width];
    for (int i = 0, at = 0; i < length; i++) {
      for (int shift = 0; shift < width; shift++) {
        data[at++] = (byte) (points[i] >>> 8 * shift);
      }
    }
    return hash(data);
  }

  /** The hash of bytes; 0 for none. */
  @TruffleBoundary
  public long hash(byte[] data) {
    if (data.length == 0) {
      return 0;
    }
    Sip sip = new Sip(key0, key1);
    ByteBuffer words = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    while (words.remaining() >= 8) {
      sip.absorb(words.getLong());
    }
    long last = (long) data.length << 56;
    for (int shift = 0; words.hasRemaining(); shift += 8) {
      last |= (words.get() & 0xffL) << shift;
    }
    sip.absorb(last);
    long hash = sip.finish();
    return hash == -1 ? -2 : hash;
  }

  /** The state of one computation. */
  private static final class Sip {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    Sip(long key0, long key1) {
      v0 = key0 ^ 0x736f6d6570736575L;
      v1 = key1 ^ 0x646f72616e646f6dL;
      v2 = key0 ^ 0x6c7967656e657261L;
      v3 = key1 ^ 0x7465646279746573L;
    }

    void absorb(long word) {
      v3 ^= word;
      round();
      v0 ^= word;
    }

    long finish() {
      v2 ^= 0xff;
      round();
      round();
      round();
      return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
      v0 += v1;
      v2 += v3;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v1;
      v0 += v3;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
