package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;

/**
 * Subscription, length and membership of any object (language reference 3.3.7, 6.3.2, 6.10.2).
 * Stateless.
 */
public final class Items {
  private Items() {}

  /** {@code object[key]}. */
  @TruffleBoundary
  public static Object get(Object object, Object key) {
    PyType type = TypeOf.get(object);
    if (type == BuiltinTypes.LIST) {
      return ListItems.get((PyList) object, key);
    }
    if (type == BuiltinTypes.DICT) {
      return DictItems.get((PyDict) object, key);
    }
    if (type == BuiltinTypes.TUPLE) {
      return TupleItems.get((PyTuple) object, key);
    }
    if (object instanceof TruffleString text) {
      return StringItems.get(text, key);
    }
    Object result = Calls.callSpecialOrNull(object, "__getitem__", key);
    if (result != null) {
      return result;
    }
    if (object instanceof PyType subscripted) {
      return getFromClass(subscripted, key);
    }
    throw PyErrors.typeError("'%s' object is not subscriptable", type.name());
  }

  private static Object getFromClass(PyType type, Object key) {
    if (type == BuiltinTypes.TYPE) {
      // Special, since every class would inherit type's __class_getitem__.
      Object[] arguments = key instanceof PyTuple tuple ? tuple.toArray() : new Object[] {key};
      return new PyGenericAlias(type, arguments);
    }
    Object method = Attributes.getOrNull(type, "__class_getitem__");
    if (method == null || method == PyNone.NONE) {
      throw PyErrors.typeError("type '%s' is not subscriptable", type.name());
    }
    return Calls.call(method, key);
  }

  /** {@code object[key] = value}. */
  @TruffleBoundary
  public static void set(Object object, Object key, Object value) {
    PyType type = TypeOf.get(object);
    if (type == BuiltinTypes.LIST) {
      ListItems.set((PyList) object, key, value);
    } else if (type == BuiltinTypes.DICT) {
      ((PyDict) object).put(key, value);
    } else if (Calls.callSpecialOrNull(object, "__setitem__", key, value) == null) {
      throw PyErrors.typeError("'%s' object does not support item assignment", type.name());
    }
  }

  /** {@code del object[key]}. */
  @TruffleBoundary
  public static void delete(Object object, Object key) {
    PyType type = TypeOf.get(object);
    if (type == BuiltinTypes.LIST) {
      ListItems.delete((PyList) object, key);
    } else if (type == BuiltinTypes.DICT) {
      DictItems.delete((PyDict) object, key);
    } else if (Calls.callSpecialOrNull(object, "__delitem__", key) == null) {
      throw PyErrors.typeError(
          "'%s' object %s support item deletion",
          type.name(), isSequenceDeletion(type, key) ? "doesn't" : "does not");
    }
  }

  /** Whether CPython asks the sequence protocol, which words its refusal another way. */
  private static boolean isSequenceDeletion(PyType type, Object key) {
    return TypeOf.get(key).lookup("__index__") != null
        && (type.isHeapType() || type.lookup("__contains__") != null);
  }

  /** {@code len(object)}. */
  @TruffleBoundary
  public static long length(Object object) {
    Object result = Calls.callSpecialOrNull(object, "__len__");
    if (result == null) {
      throw PyErrors.typeError("object of type '%s' has no len()", TypeOf.name(object));
    }
    return checkedLength(result);
  }

  /** What {@code __len__} returned, as a length. */
  @TruffleBoundary
  public static long checkedLength(Object result) {
    Object index = Index.asIndex(result);
    if (Index.clamp(index) < 0) {
      throw PyErrors.valueError("__len__() should return >= 0");
    }
    return Index.asSize(index);
  }

  /** {@code item in container}. */
  @TruffleBoundary
  public static boolean contains(Object container, Object item) {
    PyType type = TypeOf.get(container);
    Object method = type.lookup("__contains__");
    if (method == PyNone.NONE) {
      throw PyErrors.typeError("'%s' object is not a container", type.name());
    }
    if (method != null) {
      return Truth.isTrue(Calls.callSpecialOrNull(container, "__contains__", item));
    }
    Object iterator = Iteration.iterAtOnceOrNull(container);
    if (iterator == null) {
      throw PyErrors.typeError("argument of type '%s' is not iterable", type.name());
    }
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (Comparison.equal(each, item)) {
        return true;
      }
    }
    return false;
  }
}
