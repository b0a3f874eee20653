package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hoistpy.syntax.PyConst;

/** The state of a collection. Immutable, compared by value. */
public sealed interface Contents {
  /** The part of a collection that changes with its size. */
  Object LENGTH = "len";

  /** The number of elements. */
  int size();

  /** The parts that differ between two states of one collection. */
  Set<Object> difference(Contents older);

  /** A list or deque. */
  record Items(List<Object> items) implements Contents {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public Set<Object> difference(Contents older) {
      List<Object> before = ((Items) older).items;
      Set<Object> parts = new HashSet<>();
      for (int i = 0; i < Math.max(items.size(), before.size()); i++) {
        if (i >= items.size() || i >= before.size() || !items.get(i).equals(before.get(i))) {
          parts.add(i);
        }
      }
      if (items.size() != before.size()) {
        parts.add(LENGTH);
      }
      return parts;
    }
  }

  /** A dict in insertion order; the values of a set are None. */
  record Entries(List<Object> keys, List<Object> values) implements Contents {
    public Entries {
      keys = List.copyOf(keys);
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return keys.size();
    }

    /** The value of the key, or null. */
    Object get(Object key) {
      int index = keys.indexOf(key);
      return index < 0 ? null : values.get(index);
    }

    Entries with(Object key, Object value) {
      List<Object> newKeys = new ArrayList<>(keys);
      List<Object> newValues = new ArrayList<>(values);
      int index = keys.indexOf(key);
      if (index < 0) {
        newKeys.add(key);
        newValues.add(value);
      } else {
        newValues.set(index, value);
      }
      return new Entries(newKeys, newValues);
    }

    Entries withAll(Entries others) {
      Entries result = this;
      for (int i = 0; i < others.size(); i++) {
        result = result.with(others.keys.get(i), others.values.get(i));
      }
      return result;
    }

    Entries without(Object key) {
      int index = keys.indexOf(key);
      List<Object> newKeys = new ArrayList<>(keys);
      List<Object> newValues = new ArrayList<>(values);
      newKeys.remove(index);
      newValues.remove(index);
      return new Entries(newKeys, newValues);
    }

    static Entries ofSet(List<Object> elements) {
      Entries result = new Entries(List.of(), List.of());
      for (Object element : elements) {
        result = result.with(element, PyConst.NONE);
      }
      return result;
    }

    @Override
    public Set<Object> difference(Contents older) {
      Entries before = (Entries) older;
      Set<Object> parts = new HashSet<>();
      Set<Object> all = new HashSet<>(keys);
      all.addAll(before.keys);
      for (Object key : all) {
        if (!Objects.equals(get(key), before.get(key))) {
          parts.add(key);
        }
      }
      if (keys.size() != before.keys.size()) {
        parts.add(LENGTH);
      }
      return parts;
    }
  }
}
