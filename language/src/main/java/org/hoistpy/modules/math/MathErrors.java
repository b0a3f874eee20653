package org.hoistpy.modules.math;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;

/** The two errors of mathematical functions, and the rules that decide between them. */
final class MathErrors {
  private MathErrors() {}

  @TruffleBoundary
  static PyException domain() {
    return PyErrors.valueError("math domain error");
  }

  @TruffleBoundary
  static PyException range() {
    return PyErrors.overflowError("math range error");
  }

  /** The result of a function of one argument, unless it shows an error. */
  static double checked(double result, double x, boolean canOverflow) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, Double.isNaN(result)) && !Double.isNaN(x)) {
      throw domain();
    }
    if (injectBranchProbability(SLOWPATH_PROBABILITY, Double.isInfinite(result))
        && Double.isFinite(x)) {
      throw canOverflow ? range() : domain();
    }
    return result;
  }

  /** The result of a function of two arguments, unless it shows an error. */
  static double checked(double result, double x, double y) {
    if (injectBranchProbability(SLOWPATH_PROBABILITY, Double.isNaN(result))
        && !Double.isNaN(x)
        && !Double.isNaN(y)) {
      throw domain();
    }
    if (injectBranchProbability(SLOWPATH_PROBABILITY, Double.isInfinite(result))
        && Double.isFinite(x)
        && Double.isFinite(y)) {
      throw range();
    }
    return result;
  }
}
