package org.hoistpy.modules.math;

/** The cube root, by the formula that C libraries use. */
final class CubeRoot {
  private static final double CBRT2 = 1.2599210498948731648;
  private static final double SQUARE_OF_CBRT2 = 1.5874010519681994748;

  /** Powers of the cube root of two, from -2 to 2. */
  private static final double[] FACTORS = {
    1.0 / SQUARE_OF_CBRT2, 1.0 / CBRT2, 1.0, CBRT2, SQUARE_OF_CBRT2
  };

  private CubeRoot() {}

  static double cbrt(double x) {
    if (x == 0.0 || !Double.isFinite(x)) {
      return x;
    }
    int exponent = FloatParts.exponentOf(x);
    double size = Math.abs(x);
    double mantissa =
        size < Double.MIN_NORMAL
            ? Math.scalb(size * 0x1p54, -exponent - 54)
            : Math.scalb(size, -exponent);
    double first =
        0.354895765043919860
            + (1.50819193781584896
                    - (2.11499494167371287
                            - (2.44693122278083564
                                    - (1.83469277483613086
                                            - (0.784932344976639262
                                                    - 0.145263899385486367 * mantissa)
                                                * mantissa)
                                        * mantissa)
                                * mantissa)
                        * mantissa)
                * mantissa;
    double cube = first * first * first;
    double root =
        first * (cube + 2.0 * mantissa) / (2.0 * cube + mantissa) * FACTORS[2 + exponent % 3];
    return Math.scalb(x > 0.0 ? root : -root, exponent / 3);
  }
}
