package org.hoistpy.ops.weak;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyClassMethod;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.PyWeakReference;
import org.hoistpy.objects.weak.Referent;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;

/**
 * The weak references of one context.
 *
 * <p>Java's collector finds out that an object is gone. Callbacks are not run by it but by Python
 * threads, at points where any Python code may run: whenever a weak reference is made or asked, in
 * {@code time.sleep} and in {@code gc.collect}. Thread-safe.
 */
public final class WeakReferences {
  private final ConcurrentHashMap<Referent, Referent> referents = new ConcurrentHashMap<>();
  private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
  private BiConsumer<Object, PyBaseException> failureReport = (callback, exception) -> {};

  private WeakReferences() {}

  public static WeakReferences current() {
    return HoistPyContext.get().service(WeakReferences.class, context -> new WeakReferences());
  }

  /** Says who shows what a callback raises. */
  public void reportFailures(BiConsumer<Object, PyBaseException> report) {
    failureReport = report;
  }

  /** A reference of the given class; an existing plain one is given again. */
  @TruffleBoundary
  public PyWeakReference refer(PyType type, Object target, Object callback) {
    runCallbacks();
    if (!isReferable(target)) {
      throw PyErrors.typeError("cannot create weak reference to '%s' object", TypeOf.name(target));
    }
    PyObject object = (PyObject) target;
    Referent referent = referent(object);
    synchronized (referent) {
      if (callback == null && !type.isHeapType()) {
        for (PyWeakReference each : referent.references()) {
          if (each.isShareable() && each.getPyClass() == type) {
            return each;
          }
        }
      }
      PyWeakReference created = new PyWeakReference(type, referent, callback);
      referent.add(created);
      Reference.reachabilityFence(object);
      return created;
    }
  }

  /** How many objects are kept in mind, those among them that a collection has just found gone. */
  public int size() {
    return referents.size();
  }

  private Referent referent(PyObject object) {
    Referent known = referents.get(new Referent(object, null));
    if (known != null) {
      return known;
    }
    // The same as key and value: once its object is gone, it equals only itself.
    Referent made = new Referent(object, dead);
    Referent other = referents.putIfAbsent(made, made);
    return other != null ? other : made;
  }

  /** The references to an object that are in use. */
  @TruffleBoundary
  public List<PyWeakReference> referencesTo(Object target) {
    if (!(target instanceof PyObject object)) {
      return List.of();
    }
    Referent referent = referents.get(new Referent(object, null));
    return referent == null ? List.of() : referent.references();
  }

  /** Whether objects of the class of this one can be referred to weakly. */
  public static boolean isReferable(Object object) {
    if (!(object instanceof PyObject)) {
      return false;
    }
    PyType type = TypeOf.get(object);
    return type.details().isWeakReferable() || !type.isHeapType() && isLibraryClass(type);
  }

  /** Classes with a {@code __dict__} that the standard library writes in Python. */
  private static boolean isLibraryClass(PyType type) {
    return type.instancesHaveDict()
        && !PyBaseException.class.isAssignableFrom(type.layout())
        && type != BuiltinTypes.STATICMETHOD
        && type != BuiltinTypes.CLASSMETHOD
        && !type.layout().equals(PyStaticMethod.class)
        && !type.layout().equals(PyClassMethod.class);
  }

  /** Calls the callbacks of references whose objects are gone; gives how many objects were. */
  @TruffleBoundary
  public int runCallbacks() {
    int count = 0;
    for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
      finish((Referent) gone);
      count++;
    }
    return count;
  }

  private void finish(Referent referent) {
    referents.remove(referent);
    // The youngest first, as CPython does.
    for (PyWeakReference reference : referent.references().reversed()) {
      Object callback = reference.takeCallback();
      if (callback != null) {
        try {
          Calls.call(callback, reference);
        } catch (PyException e) {
          failureReport.accept(callback, e.value());
        }
      }
    }
  }

  /** As {@link #runCallbacks} after waiting for what a collection has found. */
  @TruffleBoundary
  public int awaitCallbacks(long milliseconds) throws InterruptedException {
    int count = runCallbacks();
    for (Reference<?> gone = dead.remove(milliseconds);
        gone != null;
        gone = dead.remove(milliseconds)) {
      finish((Referent) gone);
      count += 1 + runCallbacks();
    }
    return count;
  }
}
