package org.hoistpy.modules.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** Declares the module {@code math}. */
public final class MathModule {
  private static final double DEGREE = Math.PI / 180.0;
  private static final double RADIAN = 180.0 / Math.PI;

  private MathModule() {}

  public static void define(ModuleBuilder math) {
    math.constant("pi", Math.PI);
    math.constant("e", Math.E);
    math.constant("tau", 2.0 * Math.PI);
    math.constant("inf", Double.POSITIVE_INFINITY);
    math.constant("nan", Double.NaN);
    defineElementary(math);
    defineOfTwo(math);
    definePredicates(math);
    defineRounding(math);
    defineIntegers(math);
    defineAggregates(math);
    math.function("frexp", "x, /", FloatParts::frexp);
    math.function("ldexp", "x, i, /", FloatParts::ldexp);
    math.function("modf", "x, /", FloatParts::modf);
    math.function("nextafter", "x, y, /, *, steps=None", FloatParts::nextAfter);
    math.function("log", "x, base=?, /", Logarithms::log);
    math.function("log2", "x, /", Logarithms::log2);
    math.function("log10", "x, /", Logarithms::log10);
  }

  private static void function(
      ModuleBuilder math, String name, boolean canOverflow, DoubleUnaryOperator function) {
    math.function(
        name,
        "x, /",
        argument -> {
          double x = FloatConversion.asDouble(argument);
          return MathErrors.checked(function.applyAsDouble(x), x, canOverflow);
        });
  }

  /** A function that is small enough, or known to the compiler, to be part of its caller. */
  private static void inlined(
      ModuleBuilder math, String name, boolean canOverflow, DoubleUnaryOperator function) {
    function(math, name, canOverflow, function);
    math.inline(name, () -> MathFunctionNodeGen.create(function, canOverflow));
  }

  private static void defineElementary(ModuleBuilder math) {
    inlined(math, "sqrt", false, Math::sqrt);
    function(math, "cbrt", false, Math::cbrt);
    inlined(math, "exp", true, Math::exp);
    function(math, "exp2", true, x -> Math.pow(2.0, x));
    function(math, "expm1", true, Math::expm1);
    function(math, "log1p", false, Math::log1p);
    inlined(math, "sin", false, Math::sin);
    inlined(math, "cos", false, Math::cos);
    inlined(math, "tan", false, Math::tan);
    function(math, "asin", false, InverseTrigonometric::asin);
    function(math, "acos", false, InverseTrigonometric::acos);
    function(math, "atan", false, InverseTrigonometric::atan);
    function(math, "sinh", true, Math::sinh);
    function(math, "cosh", true, Hyperbolic::cosh);
    function(math, "tanh", false, StrictMath::tanh);
    function(math, "asinh", false, Hyperbolic::asinh);
    function(math, "acosh", false, Hyperbolic::acosh);
    function(math, "atanh", false, Hyperbolic::atanh);
    function(math, "erf", false, ErrorFunction::erf);
    function(math, "erfc", false, ErrorFunction::erfc);
    function(math, "gamma", true, Gamma::gamma);
    function(math, "lgamma", true, Gamma::logGamma);
    inlined(math, "fabs", false, Math::abs);
    function(math, "ulp", false, FloatParts::ulp);
    inlined(math, "degrees", true, x -> x * RADIAN);
    inlined(math, "radians", true, x -> x * DEGREE);
  }

  private static void function(
      ModuleBuilder math, String name, String parameters, DoubleBinaryOperator function) {
    math.function(
        name,
        parameters,
        (left, right) -> {
          double x = FloatConversion.asDouble(left);
          double y = FloatConversion.asDouble(right);
          return MathErrors.checked(function.applyAsDouble(x, y), x, y);
        });
  }

  private static void defineOfTwo(ModuleBuilder math) {
    function(math, "atan2", "y, x, /", InverseTrigonometric::atan2);
    function(math, "copysign", "x, y, /", Math::copySign);
    function(math, "fmod", "x, y, /", (x, y) -> x % y);
    function(math, "remainder", "x, y, /", Math::IEEEremainder);
    function(math, "pow", "x, y, /", MathModule::pow);
  }

  /** The special cases are those of C99, which Java's pow does not follow for a base of ±1. */
  private static double pow(double x, double y) {
    if (x == 1.0 || x == -1.0 && Double.isInfinite(y)) {
      return 1.0;
    }
    if (x == 0.0 && y < 0.0 && Double.isFinite(y)) {
      throw MathErrors.domain();
    }
    return Math.pow(x, y);
  }

  private static void definePredicates(ModuleBuilder math) {
    math.function("isnan", "x, /", x -> Double.isNaN(FloatConversion.asDouble(x)));
    math.function("isinf", "x, /", x -> Double.isInfinite(FloatConversion.asDouble(x)));
    math.function("isfinite", "x, /", x -> Double.isFinite(FloatConversion.asDouble(x)));
    math.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", MathModule::isClose);
  }

  private static Object isClose(Object a, Object b, Object relative, Object absolute) {
    double x = FloatConversion.asDouble(a);
    double y = FloatConversion.asDouble(b);
    double relativeTolerance = FloatConversion.asDouble(relative);
    double absoluteTolerance = FloatConversion.asDouble(absolute);
    if (relativeTolerance < 0.0 || absoluteTolerance < 0.0) {
      throw PyErrors.valueError("tolerances must be non-negative");
    }
    if (x == y) {
      return true;
    }
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return false;
    }
    double difference = Math.abs(y - x);
    return difference <= Math.abs(relativeTolerance * y)
        || difference <= Math.abs(relativeTolerance * x)
        || difference <= absoluteTolerance;
  }

  private static void defineRounding(ModuleBuilder math) {
    math.function("floor", "x, /", x -> rounded(x, false));
    math.function("ceil", "x, /", x -> rounded(x, true));
    math.inline("floor", () -> RoundingNodeGen.create(false));
    math.inline("ceil", () -> RoundingNodeGen.create(true));
    math.function("trunc", "x, /", MathModule::trunc);
  }

  /** The nearest int above or below. */
  @TruffleBoundary
  static Object rounded(Object x, boolean up) {
    Object result =
        x instanceof Double ? null : Calls.callSpecialOrNull(x, up ? "__ceil__" : "__floor__");
    if (result != null) {
      return result;
    }
    double value = FloatConversion.asDouble(x);
    return PyInts.fromDouble(up ? Math.ceil(value) : Math.floor(value));
  }

  private static Object trunc(Object x) {
    Object result =
        x instanceof Double value
            ? PyInts.fromDouble(value)
            : Calls.callSpecialOrNull(x, "__trunc__");
    if (result == null) {
      throw PyErrors.typeError("type %s doesn't define __trunc__ method", TypeOf.name(x));
    }
    return result;
  }

  private static void defineIntegers(ModuleBuilder math) {
    math.function("gcd", "*integers", integers -> Combinatorics.gcd((Object[]) integers));
    math.function("lcm", "*integers", integers -> Combinatorics.lcm((Object[]) integers));
    math.function("isqrt", "n, /", Combinatorics::isqrt);
    math.function("factorial", "n, /", Combinatorics::factorial);
    math.function("comb", "n, k, /", Combinatorics::comb);
    math.function("perm", "n, k=None, /", Combinatorics::perm);
  }

  private static void defineAggregates(ModuleBuilder math) {
    math.function("fsum", "seq, /", FloatSum::fsum);
    math.function("sumprod", "p, q, /", SumOfProducts::sumprod);
    math.function("prod", "iterable, /, *, start=1", MathModule::prod);
    math.function("hypot", "*coordinates", c -> VectorNorm.norm(doubles((Object[]) c)));
    math.function("dist", "p, q, /", MathModule::dist);
  }

  private static Object prod(Object iterable, Object start) {
    Object iterator = Iteration.iterAtOnce(iterable);
    Object result = start;
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      result = Arithmetic.binary(BinaryOp.MUL, result, item);
    }
    return result;
  }

  private static double[] doubles(Object[] numbers) {
    double[] result = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      result[i] = FloatConversion.asDouble(numbers[i]);
    }
    return result;
  }

  private static Object dist(Object p, Object q) {
    Object[] from = Iteration.toArray(p);
    Object[] to = Iteration.toArray(q);
    if (from.length != to.length) {
      throw PyErrors.valueError("both points must have the same number of dimensions");
    }
    double[] difference = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      difference[i] = FloatConversion.asDouble(from[i]) - FloatConversion.asDouble(to[i]);
    }
    return VectorNorm.norm(difference);
  }
}
