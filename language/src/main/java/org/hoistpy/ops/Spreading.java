package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collections;
import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;

/** {@code *iterable} and {@code **mapping} in calls and displays (language reference 6.3.4). */
public final class Spreading {
  private Spreading() {}

  /** How error messages name a callable (CPython's {@code _PyObject_FunctionStr}). */
  @TruffleBoundary
  static String describe(Object callable) {
    if (callable instanceof String text) {
      return text;
    }
    Object name = Attributes.getOrNull(callable, "__qualname__");
    if (name == null) {
      return Text.strJava(callable);
    }
    Object module = Attributes.getOrNull(callable, "__module__");
    boolean plain =
        module == null || module == PyNone.NONE || Text.strJava(module).equals("builtins");
    return (plain ? "" : Text.strJava(module) + ".") + Text.strJava(name) + "()";
  }

  /**
   * Adds the items of an argument {@code *iterable}.
   *
   * @param only true when the call has no other positional argument, which CPython words
   *     differently
   */
  @TruffleBoundary
  public static void addAll(List<Object> target, Object iterable, Object callable, boolean only) {
    if (Iteration.iterOrNull(iterable) == null) {
      if (!only) {
        throw PyErrors.typeError(
            "Value after * must be an iterable, not %s", TypeOf.name(iterable));
      }
      throw PyErrors.typeError(
          "%s argument after * must be an iterable, not %s",
          describe(callable), TypeOf.name(iterable));
    }
    Collections.addAll(target, Iteration.toArray(iterable));
  }

  /** The mapping as a dict, or null when it has no {@code keys()}. */
  @TruffleBoundary
  public static PyDict asDict(Object mapping) {
    if (mapping instanceof PyDict dict) {
      return dict;
    }
    Object keys = Attributes.getOrNull(mapping, "keys");
    if (keys == null) {
      return null;
    }
    PyDict dict = new PyDict();
    for (Object key : Iteration.toArray(Calls.call(keys))) {
      dict.put(key, Items.get(mapping, key));
    }
    return dict;
  }
}
