package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.storage.AttributeStorage;
import org.hoistpy.objects.storage.ClassDictStorage;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.PyWeakReference;
import org.hoistpy.ops.weak.WeakReferences;

/**
 * {@code object.__dict__} as an object (language reference, section 3.3.2.4): getting it, replacing
 * it, and the descriptor in the class that does both.
 *
 * <p>Thread-safe: handing out and replacing hold the object's monitor.
 */
public final class InstanceDicts {
  private InstanceDicts() {}

  /** The live dict of an object whose class gives its instances one. */
  @TruffleBoundary
  public static PyDict get(PyObject object) {
    if (object instanceof PyModule module) {
      return module.namespace();
    }
    synchronized (object) {
      PyDict dict = InstanceAttributes.dict(object);
      if (dict == null) {
        dict = new PyDict(new AttributeStorage(object));
        InstanceAttributes.setDict(object, dict);
      }
      return dict;
    }
  }

  /** {@code object.__dict__ = value}; null empties it. */
  @TruffleBoundary
  public static void set(PyObject object, Object value) {
    if (object instanceof PyType) {
      throw PyErrors.attributeError("attribute '__dict__' of 'type' objects is not writable");
    }
    if (object instanceof PyModule) {
      throw PyErrors.attributeError("readonly attribute");
    }
    PyDict dict;
    if (value == null) {
      dict = new PyDict();
    } else if (value instanceof PyDict given) {
      dict = given;
    } else {
      throw PyErrors.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", TypeOf.get(value).name());
    }
    synchronized (object) {
      PyDict old = InstanceAttributes.dict(object);
      if (old == dict) {
        return;
      }
      InstanceAttributes.checkDictMode(object);
      if (old != null && old.storage() instanceof AttributeStorage view) {
        view.detach();
      }
      InstanceAttributes.enterDictMode(object, dict);
    }
  }

  /** Whether a built-in class gives the instances their dict; then it cannot be deleted. */
  private static boolean hasBuiltInDict(PyType type) {
    for (PyType each = type; each != null; each = each.details().base()) {
      if (!each.isHeapType()) {
        return each.instancesHaveDict();
      }
    }
    return false;
  }

  /** The read-only view that {@code cls.__dict__} is. */
  public static PyMappingProxy ofClass(PyType type) {
    return new PyMappingProxy(new PyDict(new ClassDictStorage(type)));
  }

  /** The {@code __dict__} entry of a class whose instances have one. */
  public static PyGetSetDescriptor descriptor(PyType owner) {
    PyGetSetDescriptor descriptor =
        new PyGetSetDescriptor(
            owner,
            "__dict__",
            self -> self instanceof PyType type ? ofClass(type) : get((PyObject) self),
            (self, value) -> {
              if (value == null && hasBuiltInDict(TypeOf.get(self))) {
                throw PyErrors.typeError("cannot delete __dict__");
              }
              set((PyObject) self, value);
            });
    descriptor.setDocumentation("dictionary for instance variables");
    return descriptor;
  }

  private static Object firstWeakref(Object self) {
    List<PyWeakReference> all = WeakReferences.current().referencesTo(self);
    return all.isEmpty() ? PyNone.NONE : all.getFirst();
  }

  /** The {@code __weakref__} entry of a class whose instances can be referred to weakly. */
  public static PyGetSetDescriptor weakrefDescriptor(PyType owner) {
    PyGetSetDescriptor descriptor =
        new PyGetSetDescriptor(owner, "__weakref__", InstanceDicts::firstWeakref, null);
    descriptor.setDocumentation("list of weak references to the object");
    return descriptor;
  }
}
