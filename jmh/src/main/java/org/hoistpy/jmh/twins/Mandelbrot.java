package org.hoistpy.jmh.twins;

/** {@code mandelbrot.py}. */
final class Mandelbrot {
  private Mandelbrot() {}

  private static long mandelbrot(int size) {
    long checksum = 0;
    long escapes = 0;
    long bits8 = 0;
    int bits = 0;
    for (int y = 0; y < size; y++) {
      double ci = 2.0 * y / size - 1.0;
      for (int x = 0; x < size; x++) {
        double cr = 2.0 * x / size - 1.5;
        double zr;
        double zi = 0;
        double zrSquared = 0;
        double ziSquared = 0;
        double oldZr = 0;
        long escaped = 0;
        for (int i = 0; i < 50; i++) {
          zr = zrSquared - ziSquared + cr;
          zi = 2.0 * oldZr * zi + ci;
          oldZr = zr;
          zrSquared = zr * zr;
          ziSquared = zi * zi;
          if (zrSquared + ziSquared > 4.0) {
            escaped = 1;
            break;
          }
        }
        escapes += escaped;
        bits8 = (bits8 << 1) + escaped;
        bits++;
        if (bits == 8) {
          checksum ^= bits8;
          bits8 = 0;
          bits = 0;
        } else if (x == size - 1) {
          checksum ^= bits8 << (8 - bits);
          bits8 = 0;
          bits = 0;
        }
      }
    }
    return checksum * 1_000_000 + escapes;
  }

  static long iterate() {
    return mandelbrot(500);
  }
}
