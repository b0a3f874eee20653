package org.hoistpy.calls;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.memory.sharing.Confined;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;

/**
 * The write barrier of objects that keep Python objects in Java fields of their own: queues,
 * futures, iterators, partial functions and the like. What a method of such an object is given, and
 * what it answers, may be in those fields, so both become shared if the object is. Lists, dicts,
 * sets, classes, modules and attributes have barriers of their own where they store.
 *
 * <p>Stateless, thread-safe.
 */
public final class SharedReceivers {
  private SharedReceivers() {}

  /** Calls a built-in function on bound arguments. */
  @TruffleBoundary
  public static Object call(PyBuiltinFunction function, Object[] bound) {
    if (Sharing.isSingleThreaded()
        || !function.isMethod()
        || bound.length == 0
        || !keepsShared(bound[0])) {
      return function.body().call(bound);
    }
    Sharing.shareAll(bound);
    Object result = function.body().call(bound);
    Sharing.share(result);
    return result;
  }

  /** What a method or computed attribute of the receiver has answered. */
  public static Object result(Object receiver, Object value) {
    if (!Sharing.isSingleThreaded() && keepsShared(receiver)) {
      Sharing.share(value);
    }
    return value;
  }

  /** A value that the receiver is about to keep. */
  public static void given(Object receiver, Object value) {
    result(receiver, value);
  }

  private static boolean keepsShared(Object receiver) {
    return receiver instanceof PyObject object
        && object.getShape().isShared()
        && !(object instanceof PyInstance
            || object instanceof PyType
            || object instanceof PyModule
            || object instanceof PyList
            || object instanceof PyDict
            || object instanceof PyTuple
            || object instanceof PyAnySet
            || object instanceof PyByteArray
            || object instanceof Confined);
  }
}
