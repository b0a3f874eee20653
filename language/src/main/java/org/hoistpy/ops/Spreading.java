package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Collections;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/** {@code *iterable} and {@code **mapping} in calls and displays (language reference 6.3.4). */
public final class Spreading {
  private Spreading() {}

  /** How error messages name a callable: {@code f()}, {@code C.m()}. */
  @TruffleBoundary
  static String describe(Object callable) {
    if (callable instanceof String text) {
      // A construct without a callable of its own, as a class statement.
      return text;
    }
    return switch (callable) {
      case PyFunction function -> qualifiedName(function) + "()";
      case PyMethod method -> describe(method.function());
      case PyBuiltinFunction function ->
          (function.owner() != null ? function.owner().name() + "." : "") + function.name() + "()";
      case PyBuiltinMethod method -> describe(method.function());
      case PyType type -> type.name() + "()";
      default -> TypeOf.name(callable) + " object";
    };
  }

  private static String qualifiedName(PyFunction function) {
    Object module = function.module();
    String prefix =
        module instanceof TruffleString name && !Strings.toJava(name).equals("builtins")
            ? Strings.toJava(name) + "."
            : "";
    return prefix
        + (function.qualifiedName() instanceof TruffleString name
            ? Strings.toJava(name)
            : function.code().info().qualifiedName());
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

  /** Adds one keyword; TypeError when it is there already. */
  @TruffleBoundary
  public static void addKeyword(
      List<String> names, List<Object> values, String name, Object value, Object callable) {
    if (names.contains(name)) {
      throw PyErrors.typeError(
          "%s got multiple values for keyword argument '%s'", describe(callable), name);
    }
    names.add(name);
    values.add(value);
  }

  /** Adds the entries of an argument {@code **mapping}. */
  @TruffleBoundary
  public static void addMapping(
      List<String> names, List<Object> values, Object mapping, Object callable) {
    PyDict dict = asDict(mapping);
    if (dict == null) {
      throw PyErrors.typeError(
          "%s argument after ** must be a mapping, not %s",
          describe(callable), TypeOf.name(mapping));
    }
    DictCursor cursor = dict.cursor();
    while (cursor.advance()) {
      if (!(cursor.key() instanceof TruffleString key)) {
        throw PyErrors.typeError("keywords must be strings");
      }
      addKeyword(names, values, Strings.toJava(key).intern(), cursor.value(), callable);
    }
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
