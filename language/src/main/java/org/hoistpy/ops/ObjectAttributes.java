package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.type.PyType;

/**
 * The attribute protocol of {@code object} (language reference, section 3.3.2.3): data descriptor,
 * instance attribute, other class attribute. Stateless.
 */
public final class ObjectAttributes {
  private ObjectAttributes() {}

  /** The attribute, or null; errors of descriptors pass. */
  @TruffleBoundary
  public static Object get(Object object, PyType type, String name) {
    Object inClass = type.lookup(name);
    if (inClass != null && Descriptors.isData(inClass) && Descriptors.hasGet(inClass)) {
      return Descriptors.get(inClass, object, type);
    }
    Object value = inInstance(object, name);
    if (value != null) {
      return value;
    }
    return inClass == null ? null : Descriptors.get(inClass, object, type);
  }

  /** The instance's own attribute, or null. */
  @TruffleBoundary
  static Object inInstance(Object object, String name) {
    if (object instanceof PyModule module) {
      return module.namespace().getString(name);
    }
    if (object instanceof PyType type) {
      return type.getOwn(name);
    }
    return object instanceof PyObject target ? InstanceAttributes.get(target, name) : null;
  }

  @TruffleBoundary
  public static void set(Object object, String name, Object value) {
    PyType type = TypeOf.get(object);
    Object inClass = type.lookup(name);
    if (inClass != null && Descriptors.isData(inClass)) {
      Descriptors.set(inClass, object, value);
    } else if (!type.instancesHaveDict()) {
      throw refuse(object, name, inClass);
    } else if (object instanceof PyModule module) {
      module.namespace().putString(name, value);
    } else {
      InstanceAttributes.put((PyObject) object, name, value, type.accessKind(name));
    }
  }

  @TruffleBoundary
  public static void delete(Object object, String name) {
    PyType type = TypeOf.get(object);
    Object inClass = type.lookup(name);
    if (inClass != null && Descriptors.isData(inClass)) {
      Descriptors.delete(inClass, object);
      return;
    }
    if (!type.instancesHaveDict()) {
      throw refuse(object, name, inClass);
    }
    Object removed =
        object instanceof PyModule module
            ? module.namespace().removeString(name)
            : InstanceAttributes.remove((PyObject) object, name);
    if (removed == null) {
      throw AttributeErrors.missingTarget(object, name);
    }
  }

  private static PyException refuse(Object object, String name, Object inClass) {
    return inClass == null
        ? AttributeErrors.missingTarget(object, name)
        : AttributeErrors.readOnly(object, name);
  }
}
