package org.hoistpy.builtins.functions;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.generator.PyAnextAwaitable;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;

/** {@code aiter} and {@code anext}. Stateless. */
public final class AsyncFunctions {
  private AsyncFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("aiter", "async_iterable, /", AsyncFunctions::aiter);
    builtins.function("anext", "async_iterator, default=?, /", AsyncFunctions::anext);
  }

  private static Object aiter(Object iterable) {
    Object method = Attributes.lookupSpecial(iterable, "__aiter__");
    if (method == null) {
      throw PyErrors.typeError("'%s' object is not an async iterable", TypeOf.name(iterable));
    }
    Object iterator = Calls.call(method);
    if (TypeOf.get(iterator).lookup("__anext__") == null) {
      throw PyErrors.typeError(
          "aiter() returned not an async iterator of type '%s'", TypeOf.name(iterator));
    }
    return iterator;
  }

  private static Object anext(Object iterator, Object otherwise) {
    Object method = Attributes.lookupSpecial(iterator, "__anext__");
    if (method == null) {
      throw PyErrors.typeError("'%s' object is not an async iterator", TypeOf.name(iterator));
    }
    Object awaitable = Calls.call(method);
    return otherwise == null ? awaitable : new PyAnextAwaitable(awaitable, otherwise);
  }
}
