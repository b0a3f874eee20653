package org.hoistpy.modules.functools;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/** Declares the native half of {@code functools}. */
public final class FunctoolsModule {
  private static boolean installed;

  private FunctoolsModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PyPartial.install();
      PyComparisonKey.install();
      PyCachedFunction.install();
    }
  }

  public static void define(ModuleBuilder functools) {
    install();
    functools.type(PyPartial.TYPE);
    functools.function("reduce", "function, iterable, initial=?, /", FunctoolsModule::reduce);
    functools.function("cmp_to_key", "mycmp", PyComparisonKey::maker);
    functools.function(
        "_lru_cache_wrapper",
        "user_function, maxsize, typed, cache_info_type, /",
        PyCachedFunction::of);
  }

  private static Object reduce(Object function, Object iterable, Object initial) {
    Object iterator = Iteration.iterAtOnceOrNull(iterable);
    if (iterator == null) {
      throw PyErrors.typeError("reduce() arg 2 must support iteration");
    }
    Object result = initial != null ? initial : Iteration.next(iterator);
    if (result == null) {
      throw PyErrors.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      result = Calls.call(function, result, item);
    }
    return result;
  }
}
