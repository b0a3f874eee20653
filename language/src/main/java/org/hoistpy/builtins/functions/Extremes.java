package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;

/** The built-in functions {@code min} and {@code max}: the first of equal extremes wins. */
final class Extremes {
  private Extremes() {}

  static void define(ModuleBuilder builtins) {
    define(builtins, "min", CompareOp.LT);
    define(builtins, "max", CompareOp.GT);
  }

  private static void define(ModuleBuilder builtins, String name, CompareOp better) {
    builtins.function(
        name,
        "*args, key=None, default=?",
        (key, fallback, args) -> extreme(name, better, key, fallback, args));
    builtins.inline(name, () -> ExtremeNodeGen.create(name, better));
  }

  @TruffleBoundary
  static Object extreme(
      String name, CompareOp better, Object key, Object fallback, Object arguments) {
    Object[] args = (Object[]) arguments;
    if (args.length == 0) {
      throw PyErrors.typeError("%s expected at least 1 argument, got 0", name);
    }
    if (args.length > 1 && fallback != null) {
      throw PyErrors.typeError(
          "Cannot specify a default for %s() with multiple positional arguments", name);
    }
    Object result =
        args.length == 1
            ? ofIterator(better, Iteration.iterAtOnce(args[0]), key)
            : ofArguments(better, args, key);
    if (result != null) {
      return result;
    }
    if (fallback == null) {
      throw PyErrors.valueError("%s() iterable argument is empty", name);
    }
    return fallback;
  }

  private static Object ofIterator(CompareOp better, Object iterator, Object key) {
    Object best = Iteration.next(iterator);
    if (best == null) {
      return null;
    }
    Object bestValue = valueOf(best, key);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Object value = valueOf(item, key);
      if (Comparison.test(better, value, bestValue)) {
        best = item;
        bestValue = value;
      }
    }
    return best;
  }

  private static Object ofArguments(CompareOp better, Object[] args, Object key) {
    Object best = args[0];
    Object bestValue = valueOf(best, key);
    for (int i = 1; i < args.length; i++) {
      Object value = valueOf(args[i], key);
      if (Comparison.test(better, value, bestValue)) {
        best = args[i];
        bestValue = value;
      }
    }
    return best;
  }

  private static Object valueOf(Object item, Object key) {
    return key == PyNone.NONE ? item : Calls.call(key, item);
  }
}
