package org.hoistpy.builtins.functions;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.iterator.PyCallableIterator;

/** {@code iter}, {@code next}, {@code all}, {@code any} and {@code sorted}. Stateless. */
public final class IteratorFunctions {
  private IteratorFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("iter", "object, sentinel=?, /", IteratorFunctions::iter);
    builtins.function("next", "iterator, default=?, /", IteratorFunctions::next);
    builtins.function("all", "iterable, /", (Object iterable) -> !contains(iterable, false));
    builtins.function("any", "iterable, /", (Object iterable) -> contains(iterable, true));
    builtins.function("sorted", "*args, **kwargs", IteratorFunctions::sorted);
    builtins.callForm("sorted", "iterable, /, *, key=None, reverse=False");
  }

  private static Object iter(Object object, Object sentinel) {
    if (sentinel == null) {
      return Iteration.iter(object);
    }
    if (TypeOf.get(object).lookup("__call__") == null) {
      throw PyErrors.typeError("iter(object, sentinel): object must be callable");
    }
    return new PyCallableIterator(object, sentinel);
  }

  private static Object next(Object iterator, Object otherwise) {
    if (iterator instanceof PyIterator builtIn) {
      Object value = builtIn.take();
      if (value != null) {
        return value;
      }
      if (otherwise != null) {
        return otherwise;
      }
      throw PyErrors.stopIteration(PyNone.NONE);
    }
    try {
      Object value = Calls.callSpecialOrNull(iterator, "__next__");
      if (value == null) {
        throw PyErrors.typeError("'%s' object is not an iterator", TypeOf.get(iterator));
      }
      return value;
    } catch (PyException e) {
      if (otherwise != null && e.matches(ExceptionTypes.STOP_ITERATION)) {
        return otherwise;
      }
      throw e;
    }
  }

  private static boolean contains(Object iterable, boolean truth) {
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Truth.isTrue(item) == truth) {
        return true;
      }
    }
    return false;
  }

  /** The keyword arguments are those of {@code list.sort}, which also complains of wrong ones. */
  private static Object sorted(Object arguments, Object keywords) {
    ConstructorArguments.checkCount("sorted", (Object[]) arguments, 1, 1);
    Object[] items = Iteration.toArray(((Object[]) arguments)[0]);
    PyList list = new PyList(items, items.length);
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    DictCursor cursor = ((PyDict) keywords).cursor();
    while (cursor.advance()) {
      names.add(Text.strJava(cursor.key()));
      values.add(cursor.value());
    }
    Calls.callKeywords(
        Attributes.get(list, "sort"),
        new Object[0],
        names.toArray(new String[0]),
        values.toArray());
    return list;
  }
}
