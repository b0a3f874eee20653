package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyFrozenSet;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.mapping.SetCursor;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** Set algebra for sets, frozensets and dict views (library reference, "Set Types"). Stateless. */
public final class SetOperations {
  private SetOperations() {}

  /** An empty set of the given type, a subtype of set or frozenset. */
  public static PyAnySet create(PyType type) {
    return type.isSubtypeOf(BuiltinTypes.FROZENSET) ? new PyFrozenSet(type) : new PySet(type);
  }

  /** The built-in type that results of operations on the set have. */
  public static PyType baseType(PyAnySet set) {
    return set instanceof PyFrozenSet ? BuiltinTypes.FROZENSET : BuiltinTypes.SET;
  }

  /** A set or frozenset with the same elements. */
  @TruffleBoundary
  public static PyAnySet copy(PyAnySet set) {
    PyAnySet result = create(baseType(set));
    result.addAll(set);
    return result;
  }

  /** A set with the elements of any iterable. */
  @TruffleBoundary
  public static PySet toSet(Object iterable) {
    PySet result = new PySet();
    addAll(result, iterable);
    return result;
  }

  /** The object itself if it is a set, else a set of its elements. */
  public static PyAnySet asSet(Object iterable) {
    return iterable instanceof PyAnySet set ? set : toSet(iterable);
  }

  /** Adds the elements of an iterable. */
  @TruffleBoundary
  public static void addAll(PyAnySet target, Object iterable) {
    if (iterable instanceof PyAnySet other) {
      target.addAll(other);
    } else if (iterable instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT) {
      target.reserve(dict.size());
      DictCursor cursor = dict.storage().snapshot();
      while (cursor.advance()) {
        target.add(cursor.key(), cursor.hash());
      }
    } else {
      Object iterator = Iteration.iterAtOnce(iterable);
      for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
        target.add(each);
      }
    }
  }

  /** The elements of {@code set} that the iterable has too. */
  @TruffleBoundary
  public static PyAnySet intersection(PyAnySet set, Object iterable) {
    PyAnySet result = create(baseType(set));
    if (iterable == set) {
      result.addAll(set);
      return result;
    }
    if (iterable instanceof PyAnySet other) {
      boolean otherLarger = other.size() > set.size();
      PyAnySet walked = (otherLarger ? set : other).snapshot();
      PyAnySet tested = (otherLarger ? other : set).among(walked);
      SetCursor cursor = new SetCursor(walked);
      for (Object each = cursor.advance(); each != null; each = cursor.advance()) {
        long hash = cursor.hash();
        if (tested.contains(each, hash)) {
          result.add(each, hash);
        }
      }
      return result;
    }
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (set.contains(each)) {
        result.add(each);
      }
    }
    return result;
  }

  /** The elements of {@code set} that the iterable does not have. */
  @TruffleBoundary
  public static PyAnySet difference(PyAnySet set, Object iterable) {
    if (iterable instanceof PyAnySet other && set.size() >> 2 <= other.size()) {
      PyAnySet walked = set.snapshot();
      return keep(walked, other.among(walked)::contains);
    }
    if (iterable instanceof PyDict dict
        && dict.getPyClass() == BuiltinTypes.DICT
        && set.size() >> 2 <= dict.size()) {
      return keep(set.snapshot(), (key, hash) -> dict.storage().get(key, hash) != null);
    }
    PySet rest = new PySet();
    rest.addAll(set);
    removeAll(rest, iterable);
    return as(set, rest);
  }

  /** Which elements to leave out. */
  @FunctionalInterface
  private interface Exclusion {
    boolean test(Object element, long hash);
  }

  private static PyAnySet keep(PyAnySet set, Exclusion excluded) {
    PyAnySet result = create(baseType(set));
    SetCursor cursor = new SetCursor(set);
    for (Object each = cursor.advance(); each != null; each = cursor.advance()) {
      long hash = cursor.hash();
      if (!excluded.test(each, hash)) {
        result.add(each, hash);
      }
    }
    return result;
  }

  /** Removes the elements of an iterable. */
  @TruffleBoundary
  public static void removeAll(PySet target, Object iterable) {
    if (iterable == target) {
      target.clear();
      return;
    }
    if (iterable instanceof PyAnySet other) {
      target.removeAll(other);
      return;
    }
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      target.remove(each);
    }
  }

  /** The elements that exactly one of the two has. */
  @TruffleBoundary
  public static PyAnySet symmetricDifference(PyAnySet set, Object iterable) {
    PySet result = toSet(iterable);
    toggleAll(result, set);
    return as(set, result);
  }

  /** Removes what is there and adds what is not; {@code elements} has no duplicates. */
  @TruffleBoundary
  public static void toggleAll(PySet target, PyAnySet elements) {
    if (elements == target) {
      target.clear();
      return;
    }
    target.toggleAll(elements);
  }

  private static PyAnySet as(PyAnySet model, PySet elements) {
    if (model instanceof PyFrozenSet) {
      PyFrozenSet result = new PyFrozenSet();
      result.addAll(elements);
      return result;
    }
    return elements;
  }

  @TruffleBoundary
  public static boolean isSubset(PyAnySet set, PyAnySet other) {
    if (set.size() > other.size()) {
      return false;
    }
    PyAnySet walked = set.snapshot();
    PyAnySet tested = other.among(walked);
    SetCursor cursor = new SetCursor(walked);
    for (Object each = cursor.advance(); each != null; each = cursor.advance()) {
      if (!tested.contains(each, cursor.hash())) {
        return false;
      }
    }
    return true;
  }

  @TruffleBoundary
  public static boolean isDisjoint(PyAnySet set, Object iterable) {
    if (iterable instanceof PyAnySet other && other.size() > set.size()) {
      return isDisjoint(other, set);
    }
    if (iterable == set) {
      return set.size() == 0;
    }
    Object iterator = Iteration.iterAtOnce(iterable);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (set.contains(each)) {
        return false;
      }
    }
    return true;
  }

  /** An element to look for: a set stands for the frozenset of the same elements. */
  @TruffleBoundary
  public static Object lookupKey(Object key) {
    if (key instanceof PySet set
        && TypeOf.get(key).lookup("__hash__") == BuiltinTypes.SET.getOwn("__hash__")) {
      PyFrozenSet frozen = new PyFrozenSet();
      frozen.addAll(set);
      return frozen;
    }
    return key;
  }
}
