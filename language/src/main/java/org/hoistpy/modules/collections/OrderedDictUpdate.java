package org.hoistpy.modules.collections;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.DictUpdate;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;

/**
 * Adding many entries to an OrderedDict as {@code MutableMapping.update} does: by {@code
 * __setitem__}, which a subclass may override. Another dict's entries come in one step where none
 * does.
 */
final class OrderedDictUpdate {
  private OrderedDictUpdate() {}

  static Object init(PyDict self, Object args, Object keywords) {
    Object[] sources = (Object[]) args;
    if (sources.length > 1) {
      throw PyErrors.typeError("expected at most 1 arguments, got %d", sources.length);
    }
    return addAll(self, sources, keywords);
  }

  static Object update(PyDict self, Object args, Object keywords) {
    Object[] sources = (Object[]) args;
    if (sources.length > 1) {
      throw PyErrors.typeError(
          "update() takes at most 1 positional argument (%d given)", sources.length);
    }
    return addAll(self, sources, keywords);
  }

  private static Object addAll(PyDict self, Object[] sources, Object keywords) {
    for (Object source : sources) {
      add(self, source);
    }
    if (((PyDict) keywords).size() > 0) {
      add(self, keywords);
    }
    return PyNone.NONE;
  }

  /** Adds the entries of a mapping, or the pairs of an iterable. */
  static void add(Object target, Object source) {
    if (source instanceof PyDict dict && DictUpdate.isTable(dict)) {
      addDict(target, dict);
      return;
    }
    Object keys = Attributes.getOrNull(source, "keys");
    if (keys != null) {
      Object iterator = Iteration.iterAtOnce(Calls.call(keys));
      for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
        Items.set(target, key, Items.get(source, key));
      }
      return;
    }
    Object items = Attributes.getOrNull(source, "items");
    addPairs(target, items == null ? source : Calls.call(items));
  }

  /** Adds the entries of a dict's table. */
  static void addDict(Object target, PyDict source) {
    if (target instanceof PyDict dict && OrderedDictMethods.inherits(dict, "__setitem__")) {
      DictUpdate.mergeTable(dict, source);
    } else {
      DictCursor entries = source.storage().copy().cursor();
      while (entries.advance()) {
        Items.set(target, entries.key(), entries.value());
      }
    }
  }

  private static void addPairs(Object target, Object pairs) {
    Object iterator = Iteration.iterAtOnce(pairs);
    for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
      Object elements = Iteration.iter(pair);
      Object key = Iteration.next(elements);
      Object value = key == null ? null : Iteration.next(elements);
      if (value == null) {
        throw PyErrors.valueError(
            "need more than %s to unpack", key == null ? "0 values" : "1 value");
      }
      if (Iteration.next(elements) != null) {
        throw PyErrors.valueError("too many values to unpack (expected 2)");
      }
      Items.set(target, key, value);
    }
  }
}
