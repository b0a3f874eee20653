package org.hoistpy.modules.zlib;

/** What is around the deflated data, as {@code wbits} asks for it. */
enum Framing {
  RAW,
  ZLIB,
  GZIP,
  AUTOMATIC;

  private static final int LEAST = 8;
  private static final int MOST = 15;
  private static final int GZIP_BITS = 16;
  private static final int AUTOMATIC_BITS = 32;

  /** Null for numbers that mean nothing. */
  static Framing of(long bits) {
    if (bits <= -LEAST && bits >= -MOST) {
      return RAW;
    }
    if (bits == 0 || bits >= LEAST && bits <= MOST) {
      return ZLIB;
    }
    if (bits >= GZIP_BITS + LEAST && bits <= GZIP_BITS + MOST) {
      return GZIP;
    }
    boolean automatic = bits == AUTOMATIC_BITS || bits >= AUTOMATIC_BITS + LEAST;
    return automatic && bits <= AUTOMATIC_BITS + MOST ? AUTOMATIC : null;
  }
}
