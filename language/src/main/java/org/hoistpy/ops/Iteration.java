package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import org.hoistpy.calls.SharedReceivers;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.iterator.PyListIterator;
import org.hoistpy.objects.iterator.PySetIterator;
import org.hoistpy.objects.iterator.PyTupleIterator;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.iterator.PySequenceIterator;

/**
 * The iterator protocol (library reference, "Iterator Types"). The end of an iteration is a Java
 * null here; StopIteration exists only where Python code can see it. Stateless.
 */
public final class Iteration {
  private Iteration() {}

  /** {@code iter(object)}. */
  @TruffleBoundary
  public static Object iter(Object object) {
    Object iterator = iterOrNull(object);
    if (iterator == null) {
      throw notIterable(object);
    }
    return iterator;
  }

  /**
   * As {@link #iter} for built-in code that goes through the elements without a pause: those of one
   * moment, where other threads may change the container.
   */
  @TruffleBoundary
  public static Object iterAtOnce(Object iterable) {
    Object iterator = iterAtOnceOrNull(iterable);
    if (iterator == null) {
      throw notIterable(iterable);
    }
    return iterator;
  }

  /** As {@link #iterAtOnce}, or null when the object is not iterable. */
  @TruffleBoundary
  public static Object iterAtOnceOrNull(Object iterable) {
    Object[] contents = sharedContents(iterable, TypeOf.get(iterable));
    return contents == null ? iterOrNull(iterable) : new PyTupleIterator(PyTuple.of(contents));
  }

  /** The elements of one moment, where other threads may change the container; else null. */
  private static Object[] sharedContents(Object iterable, PyType type) {
    return !Sharing.isSingleThreaded()
            && iterable instanceof SharedContents container
            && type.lookup("__iter__") == builtinBase(type).lookup("__iter__")
        ? container.contentsIfShared()
        : null;
  }

  /** The first class in the MRO that Python code did not define. */
  private static PyType builtinBase(PyType type) {
    if (type.isHeapType()) {
      for (PyType each : type.mro()) {
        if (!each.isHeapType()) {
          return each;
        }
      }
    }
    return type;
  }

  @TruffleBoundary
  public static PyException notIterable(Object object) {
    return PyErrors.typeError("'%s' object is not iterable", TypeOf.name(object));
  }

  /** {@code iter(object)}, or null when the object is not iterable. */
  @TruffleBoundary
  public static Object iterOrNull(Object object) {
    PyType type = TypeOf.get(object);
    Object builtin = builtinIterator(object, type);
    if (builtin != null) {
      return builtin;
    }
    Object method = type.lookup("__iter__");
    if (method == null) {
      return type.lookup("__getitem__") == null ? null : new PySequenceIterator(object);
    }
    if (method == PyNone.NONE) {
      return null;
    }
    Object iterator = Calls.callSpecialOrNull(object, "__iter__");
    checkIterator(iterator);
    return iterator;
  }

  /** TypeError unless what {@code __iter__} returned has {@code __next__}. */
  @TruffleBoundary
  public static void checkIterator(Object iterator) {
    if (!isIterator(iterator)) {
      throw PyErrors.typeError("iter() returned non-iterator of type '%s'", TypeOf.name(iterator));
    }
  }

  private static Object builtinIterator(Object object, PyType type) {
    if (type == BuiltinTypes.LIST) {
      return new PyListIterator((PyList) object);
    }
    if (type == BuiltinTypes.TUPLE) {
      return new PyTupleIterator((PyTuple) object);
    }
    if (type == BuiltinTypes.DICT) {
      return new PyDictIterator((PyDict) object, DictPart.KEYS, false);
    }
    if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      return new PySetIterator((PyAnySet) object);
    }
    return object instanceof PyIterator && !type.isHeapType() ? object : null;
  }

  /** Whether the object has {@code __next__}. */
  @TruffleBoundary
  public static boolean isIterator(Object object) {
    return object instanceof PyIterator || TypeOf.get(object).lookup("__next__") != null;
  }

  /** The next element, or null at the end. */
  @TruffleBoundary
  public static Object next(Object iterator) {
    if (iterator instanceof PyIterator builtin && !builtin.getPyClass().isHeapType()) {
      return SharedReceivers.result(builtin, builtin.take());
    }
    if (iterator instanceof PyGenerator generator) {
      Object item = Generators.resume(generator, PyNone.NONE, null);
      if (item == null) {
        generator.takeResult();
      }
      return item;
    }
    try {
      Object value = Calls.callSpecialOrNull(iterator, "__next__");
      if (value == null) {
        throw PyErrors.typeError("'%s' object is not an iterator", TypeOf.name(iterator));
      }
      return value;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /** All elements in an array of the caller's own. */
  @TruffleBoundary
  public static Object[] toArray(Object iterable) {
    return toArray(iterable, null);
  }

  /** As {@link #toArray(Object)} with another text for what is not iterable. */
  @TruffleBoundary
  public static Object[] toArray(Object iterable, String notIterable) {
    PyType type = TypeOf.get(iterable);
    if (type == BuiltinTypes.LIST) {
      return ((PyList) iterable).toArray();
    }
    if (type == BuiltinTypes.TUPLE) {
      return ((PyTuple) iterable).toArray();
    }
    if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      return ((PyAnySet) iterable).toArray();
    }
    if (type == BuiltinTypes.DICT) {
      return ((PyDict) iterable).keys();
    }
    Object[] contents = sharedContents(iterable, type);
    if (contents != null) {
      return contents;
    }
    Object iterator = iterOrNull(iterable);
    if (iterator == null) {
      throw notIterable == null ? notIterable(iterable) : PyErrors.typeError(notIterable);
    }
    return rest(iterator, lengthHint(iterable, 8));
  }

  /** All elements that an iterator still has. */
  private static Object[] rest(Object iterator, long expected) {
    Object[] result = new Object[(int) Math.min(expected, 1 << 20)];
    int count = 0;
    for (Object each = next(iterator); each != null; each = next(iterator)) {
      if (count == result.length) {
        if (count > Integer.MAX_VALUE / 2) {
          throw PyErrors.memoryError();
        }
        result = Arrays.copyOf(result, count + (count >> 1) + 8);
      }
      result[count++] = each;
    }
    return count == result.length ? result : Arrays.copyOf(result, count);
  }

  /** All elements as a Java list of the caller's own. */
  @TruffleBoundary
  public static ArrayList<Object> toList(Object iterable) {
    return new ArrayList<>(Arrays.asList(toArray(iterable)));
  }

  /** {@code operator.length_hint(object, otherwise)}. */
  @TruffleBoundary
  public static long lengthHint(Object object, long otherwise) {
    if (object instanceof PyIterator builtin && !builtin.getPyClass().isHeapType()) {
      long hint = builtin.lengthHint();
      return hint < 0 ? otherwise : hint;
    }
    PyType type = TypeOf.get(object);
    try {
      if (type.lookup("__len__") != null) {
        return Items.length(object);
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return type.lookup("__length_hint__") == null ? otherwise : askHint(object, otherwise);
  }

  private static long askHint(Object object, long otherwise) {
    Object result;
    try {
      result = Calls.callSpecialOrNull(object, "__length_hint__");
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return otherwise;
      }
      throw e;
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      return otherwise;
    }
    Object value = PyInts.valueOrNull(result);
    if (value == null) {
      throw PyErrors.typeError("__length_hint__ must be an integer, not %s", TypeOf.name(result));
    }
    long hint = Index.asSize(value);
    if (hint < 0) {
      throw PyErrors.valueError("__length_hint__() should return >= 0");
    }
    return hint;
  }
}
