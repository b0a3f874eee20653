package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.OrderedDictTypes;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** Adding the entries of another object to a dict (library reference, {@code dict.update}). */
public final class DictUpdate {
  private DictUpdate() {}

  /** As {@code dict.update(source)}: from a mapping, or from an iterable of pairs. */
  @TruffleBoundary
  public static void update(PyDict target, Object source) {
    if (isPlain(source) || Attributes.getOrNull(source, "keys") != null) {
      merge(target, source);
    } else {
      addPairs(target, source);
    }
  }

  /**
   * Whether the object's entries are those of its table: a dict that does not iterate specially.
   */
  private static boolean isPlain(Object source) {
    return source instanceof PyDict dict
        && (dict.getPyClass() == BuiltinTypes.DICT
            || dict.getPyClass().lookup("__iter__") == BuiltinTypes.DICT.getOwn("__iter__")
            || isTable(dict));
  }

  /** Whether a mapping's methods tell of a dict just what its table holds. */
  public static boolean isTable(PyDict dict) {
    PyType type = dict.getPyClass();
    PyType base =
        type.isSubtypeOf(OrderedDictTypes.ORDERED_DICT)
            ? OrderedDictTypes.ORDERED_DICT
            : BuiltinTypes.DICT;
    return type == base
        || type.lookup("__iter__") == base.lookup("__iter__")
            && type.lookup("keys") == base.lookup("keys")
            && type.lookup("__getitem__") == base.lookup("__getitem__");
  }

  /** The dict itself, or a copy in its order where it iterates specially. */
  public static PyDict ordered(PyDict source) {
    if (isPlain(source)) {
      return source;
    }
    PyDict copy = new PyDict();
    merge(copy, source);
    return copy;
  }

  /** Adds the entries of a mapping, an object with {@code keys()}. */
  @TruffleBoundary
  public static void merge(PyDict target, Object source) {
    if (isPlain(source)) {
      mergeTable(target, (PyDict) source);
      return;
    }
    if (source instanceof PyMappingProxy proxy && isPlain(proxy.mapping())) {
      mergeTable(target, (PyDict) proxy.mapping());
      return;
    }
    Object keys = Iteration.iter(Calls.callMethod(source, "keys"));
    for (Object key = Iteration.next(keys); key != null; key = Iteration.next(keys)) {
      target.put(key, Items.get(source, key));
    }
  }

  /** Adds the entries of a dict's table, whatever its class makes of them. */
  @TruffleBoundary
  public static void mergeTable(PyDict target, PyDict source) {
    if (source == target) {
      return;
    }
    if (target.storage() instanceof HashStorage into
        && source.storage() instanceof HashStorage from
        && into.putAll(from)) {
      return;
    }
    boolean live = !source.storage().isShared();
    int size = source.size();
    DictCursor cursor = source.storage().snapshot();
    while (cursor.advance()) {
      target.storage().put(cursor.key(), cursor.hash(), cursor.value());
      if (live && source.size() != size) {
        throw PyErrors.runtimeError("dict mutated during update");
      }
    }
  }

  private static void addPairs(PyDict target, Object source) {
    Object iterator = Iteration.iterAtOnce(source);
    long number = 0;
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      Object[] pair = pair(each, number);
      target.put(pair[0], pair[1]);
      number++;
    }
  }

  private static Object[] pair(Object element, long number) {
    Object[] pair;
    try {
      pair = Iteration.toArray(element);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError(
            "cannot convert dictionary update sequence element #%d to a sequence", number);
      }
      throw e;
    }
    if (pair.length != 2) {
      throw PyErrors.valueError(
          "dictionary update sequence element #%d has length %d; 2 is required",
          number, pair.length);
    }
    return pair;
  }
}
