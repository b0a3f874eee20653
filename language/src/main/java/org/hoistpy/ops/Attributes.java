package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.descriptor.PySuper;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * Attribute access in full generality (language reference, sections 3.3.2 and 3.3.10): what {@code
 * x.name}, {@code x.name = v} and {@code del x.name} do for any object. Stateless.
 */
public final class Attributes {
  private Attributes() {}

  /** {@code object.name}; raises AttributeError. */
  @TruffleBoundary
  public static Object get(Object object, String name) {
    PyType type = TypeOf.get(object);
    AttributeProtocol protocol = AttributeProtocol.ofGet(type);
    PyException problem = null;
    try {
      Object value = own(object, type, name, protocol);
      if (value != null) {
        return value;
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      problem = e;
    }
    Object fallback = type.lookup("__getattr__");
    if (fallback != null) {
      try {
        return Calls.call(Descriptors.get(fallback, object, type), Strings.of(name));
      } catch (PyException e) {
        throw AttributeErrors.withContext(e, object, name);
      }
    }
    throw problem == null
        ? AttributeErrors.missing(object, protocol, name)
        : AttributeErrors.withContext(problem, object, name);
  }

  /** {@code object.name}, or null where that raises AttributeError. */
  @TruffleBoundary
  public static Object getOrNull(Object object, String name) {
    PyType type = TypeOf.get(object);
    try {
      Object value = own(object, type, name, AttributeProtocol.ofGet(type));
      if (value != null) {
        return value;
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    Object fallback = type.lookup("__getattr__");
    if (fallback == null) {
      return null;
    }
    try {
      return Calls.call(Descriptors.get(fallback, object, type), Strings.of(name));
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      return null;
    }
  }

  /** What {@code __getattribute__} gives; null where one of the runtime's own would raise. */
  private static Object own(Object object, PyType type, String name, AttributeProtocol protocol) {
    return switch (protocol) {
      case OBJECT -> ObjectAttributes.get(object, type, name);
      case TYPE -> TypeAttributes.get((PyType) object, name);
      case MODULE -> ModuleAttributes.get((PyModule) object, name);
      case SUPER -> SuperAttributes.get((PySuper) object, name);
      case CUSTOM -> Calls.call(lookupSpecial(object, "__getattribute__"), Strings.of(name));
    };
  }

  /** {@code object.name = value}. */
  @TruffleBoundary
  public static void set(Object object, String name, Object value) {
    switch (AttributeProtocol.ofSet(TypeOf.get(object), "__setattr__")) {
      case OBJECT -> ObjectAttributes.set(object, name, value);
      case TYPE -> TypeAttributes.set((PyType) object, name, value);
      default -> Calls.call(lookupSpecial(object, "__setattr__"), Strings.of(name), value);
    }
  }

  /** {@code del object.name}. */
  @TruffleBoundary
  public static void delete(Object object, String name) {
    switch (AttributeProtocol.ofSet(TypeOf.get(object), "__delattr__")) {
      case OBJECT -> ObjectAttributes.delete(object, name);
      case TYPE -> TypeAttributes.delete((PyType) object, name);
      default -> Calls.call(lookupSpecial(object, "__delattr__"), Strings.of(name));
    }
  }

  /** {@code object.__getattribute__(name)}: no {@code __getattr__} fallback; raises. */
  @TruffleBoundary
  public static Object genericGet(Object object, String name) {
    Object value = ObjectAttributes.get(object, TypeOf.get(object), name);
    if (value == null) {
      throw AttributeErrors.missing(object, AttributeProtocol.OBJECT, name);
    }
    return value;
  }

  /** {@code object.__setattr__(name, value)}. */
  public static void genericSet(Object object, String name, Object value) {
    ObjectAttributes.set(object, name, value);
  }

  /** {@code object.__delattr__(name)}. */
  public static void genericDelete(Object object, String name) {
    ObjectAttributes.delete(object, name);
  }

  /**
   * The special method of the object's type, bound and ready to call, or null (language reference,
   * section 3.3.12: the instance is bypassed).
   */
  @TruffleBoundary
  public static Object lookupSpecial(Object object, String name) {
    PyType type = TypeOf.get(object);
    Object found = type.lookup(name);
    return found == null ? null : Descriptors.get(found, object, type);
  }
}
