package org.hoistpy.modules.threading;

import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;

/**
 * What the library's {@code threading} needs without a global lock. It reads three attributes that
 * other threads write without holding a lock of its own: whether an event is set, whether a thread
 * has ended, and the lock that tells. As volatile locations they give the edges that the memory
 * model promises for {@code Event.is_set}, {@code Thread.is_alive} and {@code Thread.join}.
 */
public final class ThreadingLibrary {
  private ThreadingLibrary() {}

  /** Called when the body of the module has run, before any import of it returns. */
  public static void refine(PyModule threading) {
    // The one thread that is there already, and its event.
    Object main = threading.namespace().getString("_main_thread");
    Object started = Attributes.getOrNull(main, "_started");
    mark(threading, "Event", "_flag", started);
    mark(threading, "Thread", "_is_stopped", main);
    mark(threading, "Thread", "_tstate_lock", main);
    // A thread deletes these at its end, while others look at its object: a volatile location is
    // emptied in place.
    mark(threading, "Thread", "_target", main);
    mark(threading, "Thread", "_args", main);
    mark(threading, "Thread", "_kwargs", main);
  }

  /** An existing instance gets its attribute anew, in the form of the access kind. */
  private static void mark(PyModule module, String className, String attribute, Object instance) {
    if (module.namespace().getString(className) instanceof PyType type) {
      Object value = Attributes.get(instance, attribute);
      Attributes.delete(instance, attribute);
      type.setAccessKind(attribute, AccessKind.VOLATILE);
      Attributes.set(instance, attribute, value);
    }
  }
}
