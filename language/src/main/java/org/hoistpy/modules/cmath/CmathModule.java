package org.hoistpy.modules.cmath;

import java.util.function.Function;
import java.util.function.Predicate;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.ops.ComplexConversion;
import org.hoistpy.ops.FloatConversion;

/** Declares the module {@code cmath}. Stateless. */
public final class CmathModule {
  private CmathModule() {}

  public static void define(ModuleBuilder cmath) {
    cmath.constant("pi", Math.PI);
    cmath.constant("e", Math.E);
    cmath.constant("tau", 2.0 * Math.PI);
    cmath.constant("inf", Double.POSITIVE_INFINITY);
    cmath.constant("nan", Double.NaN);
    cmath.constant("infj", new PyComplex(0.0, Double.POSITIVE_INFINITY));
    cmath.constant("nanj", new PyComplex(0.0, Double.NaN));
    function(cmath, "exp", Exponentials::exp);
    function(cmath, "cosh", Exponentials::cosh);
    function(cmath, "sinh", Exponentials::sinh);
    function(cmath, "tanh", Exponentials::tanh);
    function(cmath, "cos", Exponentials::cos);
    function(cmath, "sin", Exponentials::sin);
    function(cmath, "tan", Exponentials::tan);
    function(cmath, "acosh", Inverses::acosh);
    function(cmath, "asinh", Inverses::asinh);
    function(cmath, "atanh", Inverses::atanh);
    function(cmath, "acos", Inverses::acos);
    function(cmath, "asin", Inverses::asin);
    function(cmath, "atan", Inverses::atan);
    function(cmath, "sqrt", Logarithms::sqrt);
    function(cmath, "log10", Logarithms::log10);
    cmath.function("log", "z, base=?, /", Logarithms::logarithm);
    cmath.function("phase", "z, /", PolarForm::phase);
    cmath.function("polar", "z, /", PolarForm::polar);
    cmath.function("rect", "r, phi, /", PolarForm::rect);
    predicate(cmath, "isfinite", ComplexPlane::isFinite);
    predicate(cmath, "isinf", ComplexPlane::isInfinite);
    predicate(cmath, "isnan", ComplexPlane::isNaN);
    cmath.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", CmathModule::isClose);
  }

  private static void function(
      ModuleBuilder cmath, String name, Function<PyComplex, PyComplex> function) {
    cmath.function(name, "z, /", z -> function.apply(ComplexConversion.asComplex(z)));
  }

  private static void predicate(ModuleBuilder cmath, String name, Predicate<PyComplex> predicate) {
    cmath.function(name, "z, /", z -> predicate.test(ComplexConversion.asComplex(z)));
  }

  private static Object isClose(Object a, Object b, Object relative, Object absolute) {
    PyComplex x = ComplexConversion.asComplex(a);
    PyComplex y = ComplexConversion.asComplex(b);
    double relativeTolerance = FloatConversion.asDouble(relative);
    double absoluteTolerance = FloatConversion.asDouble(absolute);
    if (relativeTolerance < 0.0 || absoluteTolerance < 0.0) {
      throw PyErrors.valueError("tolerances must be non-negative");
    }
    if (x.sameValue(y)) {
      return true;
    }
    if (ComplexPlane.isInfinite(x) || ComplexPlane.isInfinite(y)) {
      return false;
    }
    double difference = Math.hypot(x.real() - y.real(), x.imag() - y.imag());
    return difference <= relativeTolerance * Math.hypot(y.real(), y.imag())
        || difference <= relativeTolerance * Math.hypot(x.real(), x.imag())
        || difference <= absoluteTolerance;
  }
}
