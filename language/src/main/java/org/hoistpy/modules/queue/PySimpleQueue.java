package org.hoistpy.modules.queue;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.modules.threading.Waiting;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Truth;

/**
 * {@code queue.SimpleQueue}: unbounded, first in first out. Putting an item happens before the get
 * that returns it. A put never waits, so it may interrupt another operation of the same thread.
 */
public final class PySimpleQueue extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define("_queue.SimpleQueue", PySimpleQueue.class, TypeTraits.BUILTIN);
  private static final PyType EMPTY =
      BuiltinTypes.define(
          "_queue.Empty",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);
  private static boolean installed;

  private final LinkedBlockingDeque<Object> items = new LinkedBlockingDeque<>();

  private PySimpleQueue(PyType type) {
    super(type.instanceShape());
  }

  public static void define(ModuleBuilder module) {
    install();
    module.type(TYPE);
    module.type(EMPTY);
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    TypeBuilder<PySimpleQueue> type = new TypeBuilder<>(TYPE, PySimpleQueue.class);
    type.weaklyReferable();
    type.doc("Simple, unbounded, reentrant FIFO queue.");
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          ConstructorArguments.none(TYPE, cls, (Object[]) args, (PyDict) keywords);
          return new PySimpleQueue(cls);
        });
    type.method("put", "item, block=True, timeout=None", (self, item, b, t) -> self.put(item));
    type.method("put_nowait", "item", PySimpleQueue::put);
    type.method("get", "block=True, timeout=None", PySimpleQueue::get);
    type.method("get_nowait", "", self -> self.get(false, PyNone.NONE));
    type.method("empty", "", self -> self.items.isEmpty());
    type.classMethod(
        "__class_getitem__",
        "object, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    type.method("qsize", "", self -> (long) self.items.size());
  }

  private Object put(Object item) {
    Sharing.store(this, item);
    items.add(item);
    return PyNone.NONE;
  }

  private Object get(Object block, Object timeout) {
    long nanos = Truth.isTrue(block) ? Waiting.nonNegative(timeout) : 0;
    Object item = items.poll();
    if (item == null && nanos != 0) {
      Object[] got = new Object[1];
      Waiting.await(
          nanos,
          left -> {
            got[0] = items.poll(left, TimeUnit.NANOSECONDS);
            return got[0] != null;
          },
          () -> items.addFirst(got[0]));
      item = got[0];
    }
    if (item == null) {
      throw PyErrors.of(EMPTY);
    }
    return item;
  }
}
