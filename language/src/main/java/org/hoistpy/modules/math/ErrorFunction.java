package org.hoistpy.modules.math;

/** The error function and its complement, by the rational approximations of fdlibm. */
final class ErrorFunction {
  private static final double ERX = 8.45062911510467529297e-01;
  private static final double EFX = 1.28379167095512586316e-01;

  /** Numerators and denominators, lowest power first, per interval of the magnitude. */
  private static final double[] SMALL_P = {
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05
  };

  private static final double[] SMALL_Q = {
    1.0,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06
  };

  private static final double[] MIDDLE_P = {
    -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
    3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
    -2.16637559486879084300e-03
  };

  private static final double[] MIDDLE_Q = {
    1.0,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02
  };

  private static final double[] LARGE_P = {
    -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
    -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
    -8.12874355063065934246e+01, -9.81432934416914548592e+00
  };

  private static final double[] LARGE_Q = {
    1.0,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02
  };

  private static final double[] HUGE_P = {
    -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
    -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
    -4.83519191608651397019e+02
  };

  private static final double[] HUGE_Q = {
    1.0,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01
  };

  private static final double SMALL = 0.84375;
  private static final double MIDDLE = 1.25;
  private static final double LARGE = 1 / 0.35;

  private ErrorFunction() {}

  /** Pairs of terms in increasing powers, which is what C libraries compute. */
  private static double polynomial(double[] coefficients, double x) {
    double square = x * x;
    double power = 1.0;
    double result = 0.0;
    for (int i = 0; i < coefficients.length; i += 2) {
      double pair =
          i + 1 < coefficients.length ? coefficients[i] + x * coefficients[i + 1] : coefficients[i];
      result = i == 0 ? pair : result + power * pair;
      power = i == 0 ? square : power * square;
    }
    return result;
  }

  private static double ratio(double[] numerator, double[] denominator, double x) {
    return polynomial(numerator, x) / polynomial(denominator, x);
  }

  static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (size < SMALL) {
      if (size < 0x1p-28) {
        return size < 0x1p-1015 ? 0.0625 * (16.0 * x + (16.0 * EFX) * x) : x + EFX * x;
      }
      return x + x * ratio(SMALL_P, SMALL_Q, x * x);
    }
    if (size < MIDDLE) {
      return Math.copySign(ERX + ratio(MIDDLE_P, MIDDLE_Q, size - 1.0), x);
    }
    return Math.copySign(size >= 6.0 ? 1.0 : 1.0 - tail(size), x);
  }

  /** {@code erfc(size)} for a magnitude from 1.25 on. */
  private static double tail(double size) {
    double inverse = 1.0 / (size * size);
    double quotient =
        size < LARGE ? ratio(LARGE_P, LARGE_Q, inverse) : ratio(HUGE_P, HUGE_Q, inverse);
    double high = Double.longBitsToDouble(Double.doubleToRawLongBits(size) & 0xFFFFFFFF_00000000L);
    return Math.exp(-high * high - 0.5625)
        * Math.exp((high - size) * (high + size) + quotient)
        / size;
  }

  static double erfc(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (size < SMALL) {
      if (size < 0x1p-56) {
        return 1.0 - x;
      }
      double scaled = x * ratio(SMALL_P, SMALL_Q, x * x);
      return x < 0.25 ? 1.0 - (x + scaled) : 0.5 - (x - 0.5 + scaled);
    }
    if (size < MIDDLE) {
      double part = ratio(MIDDLE_P, MIDDLE_Q, size - 1.0);
      return x >= 0 ? 1.0 - ERX - part : 1.0 + (ERX + part);
    }
    if (size < 28.0 && x >= -6.0) {
      return x > 0 ? tail(size) : 2.0 - tail(size);
    }
    return x > 0 ? 0.0 : 2.0;
  }
}
