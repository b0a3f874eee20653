package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.mapping.OrderedDictTypes;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * Whether objects are of exactly a built-in class, so that no special method can be overridden.
 * Guards of specialisations; stateless.
 */
public final class Exact {
  private Exact() {}

  private static boolean is(PyObject object, PyType type) {
    // Identity of whatever the shape holds: no cast, and one way to the answer.
    return object.getShape().getDynamicType() == type;
  }

  public static boolean isList(Object object) {
    return object instanceof PyList list && is(list, BuiltinTypes.LIST);
  }

  public static boolean isTuple(Object object) {
    return object instanceof PyTuple tuple && is(tuple, BuiltinTypes.TUPLE);
  }

  public static boolean isDict(Object object) {
    return object instanceof PyDict dict && is(dict, BuiltinTypes.DICT);
  }

  /** A dict or an OrderedDict: subscripts, membership and length are those of its table. */
  public static boolean isTable(Object object) {
    return object instanceof PyDict dict
        && (is(dict, BuiltinTypes.DICT) || is(dict, OrderedDictTypes.ORDERED_DICT));
  }

  public static boolean isSet(Object object) {
    return object instanceof PyAnySet set
        && (is(set, BuiltinTypes.SET) || is(set, BuiltinTypes.FROZENSET));
  }

  public static boolean isBytes(Object object) {
    return object instanceof PyBytes bytes && is(bytes, BuiltinTypes.BYTES);
  }

  public static boolean isByteArray(Object object) {
    return object instanceof PyByteArray array && is(array, BuiltinTypes.BYTEARRAY);
  }

  /** A range of longs; range cannot be subclassed. */
  public static boolean isLongRange(Object object) {
    return object instanceof PyRange range && range.isLong();
  }

  /** An instance of a class that Python code made. */
  public static boolean isUser(Object object) {
    return object instanceof PyObject instance && instance.getPyClass().isHeapType();
  }

  /** None of the built-in containers, str included, and no instance of a user's class. */
  public static boolean isOther(Object object) {
    return !isContainer(object) && !isUser(object);
  }

  private static boolean isContainer(Object object) {
    return object instanceof TruffleString
        || isList(object)
        || isTuple(object)
        || isTable(object)
        || isSet(object)
        || isLongRange(object);
  }

  public static boolean isLong(Object object) {
    return object instanceof Long;
  }

  public static boolean isString(Object object) {
    return object instanceof TruffleString;
  }
}
