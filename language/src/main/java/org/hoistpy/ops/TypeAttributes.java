package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/**
 * The attribute protocol of classes (language reference, section 3.3.2.3, "Class Binding"):
 * metaclass data descriptor, attribute along the class's own MRO, other metaclass attribute.
 * Stateless.
 */
public final class TypeAttributes {
  private TypeAttributes() {}

  /** The attribute, or null; errors of descriptors pass. */
  @TruffleBoundary
  public static Object get(PyType type, String name) {
    PyType metaclass = type.getPyClass();
    Object inMeta = metaclass.lookup(name);
    if (inMeta != null && Descriptors.isData(inMeta) && Descriptors.hasGet(inMeta)) {
      return Descriptors.get(inMeta, type, metaclass);
    }
    Object inType = type.lookup(name);
    if (inType != null) {
      return Descriptors.get(inType, null, type);
    }
    return inMeta == null ? null : Descriptors.get(inMeta, type, metaclass);
  }

  @TruffleBoundary
  public static void set(PyType type, String name, Object value) {
    rejectImmutable(type, name);
    Object inMeta = type.getPyClass().lookup(name);
    if (inMeta != null && Descriptors.isData(inMeta)) {
      Descriptors.set(inMeta, type, value);
    } else {
      type.setAttribute(name, value);
    }
  }

  @TruffleBoundary
  public static void delete(PyType type, String name) {
    rejectImmutable(type, name);
    Object inMeta = type.getPyClass().lookup(name);
    if (inMeta != null && Descriptors.isData(inMeta)) {
      Descriptors.delete(inMeta, type);
    } else if (!type.deleteAttribute(name)) {
      throw AttributeErrors.of("type object '%s' has no attribute '%s'", type.name(), name);
    }
  }

  private static void rejectImmutable(PyType type, String name) {
    if (!type.isHeapType()) {
      throw PyErrors.typeError(
          "cannot set '%s' attribute of immutable type '%s'", name, type.name());
    }
  }
}
