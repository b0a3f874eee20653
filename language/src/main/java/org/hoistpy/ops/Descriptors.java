package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyClassMethod;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * The descriptor protocol (language reference, section 3.3.2.2): {@code __get__}, {@code __set__}
 * and {@code __delete__} of a value found in a class. Stateless.
 */
public final class Descriptors {
  private Descriptors() {}

  /** True when the type of the value has {@code __set__} or {@code __delete__}. */
  @TruffleBoundary
  public static boolean isData(Object descriptor) {
    if (!(descriptor instanceof PyObject)
        || descriptor instanceof PyFunction
        || descriptor instanceof PyBuiltinFunction
        || descriptor instanceof PyType type && type.getPyClass() == BuiltinTypes.TYPE) {
      return false;
    }
    if (descriptor instanceof PyProperty
        || descriptor instanceof PyMemberDescriptor
        || descriptor instanceof PyGetSetDescriptor) {
      return true;
    }
    PyType type = TypeOf.get(descriptor);
    return type.lookup("__set__") != null || type.lookup("__delete__") != null;
  }

  /** Whether a data descriptor of the runtime's own is known to refuse being set. */
  public static boolean isReadOnly(Object descriptor) {
    return switch (descriptor) {
      case PyGetSetDescriptor computed -> computed.setter() == null;
      case PyProperty property -> property.setter() == null || property.setter() == PyNone.NONE;
      default -> false;
    };
  }

  /** True when the type of the value has {@code __get__}. */
  @TruffleBoundary
  public static boolean hasGet(Object descriptor) {
    return descriptor instanceof PyFunction
        || descriptor instanceof PyBuiltinFunction function
            && (function.bindsInstance() || function.bindsClass())
        || descriptor instanceof PyProperty
        || descriptor instanceof PyMemberDescriptor
        || descriptor instanceof PyGetSetDescriptor
        || descriptor instanceof PyObject && TypeOf.get(descriptor).lookup("__get__") != null;
  }

  /**
   * The value as seen through an attribute access.
   *
   * @param object the instance, or null for an access through the class
   */
  @TruffleBoundary
  public static Object get(Object descriptor, Object object, PyType owner) {
    if (!(descriptor instanceof PyObject)) {
      return descriptor;
    }
    if (descriptor instanceof PyFunction function) {
      return object == null ? function : new PyMethod(object, function);
    }
    PyType type = TypeOf.get(descriptor);
    if (!type.isHeapType()) {
      if (descriptor instanceof PyBuiltinFunction function) {
        return bind(function, object, owner);
      }
      if (descriptor instanceof PyGetSetDescriptor attribute) {
        return object == null ? attribute : ComputedAttributes.get(attribute, object);
      }
      if (descriptor instanceof PyProperty property) {
        return object == null ? property : Properties.get(property, object);
      }
      if (descriptor instanceof PyStaticMethod method) {
        return method.callable();
      }
      if (descriptor instanceof PyClassMethod method) {
        return classMethod(method, owner);
      }
      if (descriptor instanceof PyMemberDescriptor member) {
        return object == null ? member : Members.get(member, object);
      }
    }
    Object get = type.lookup("__get__");
    if (get == null) {
      return descriptor;
    }
    return Calls.call(
        get(get, descriptor, type),
        object == null ? PyNone.NONE : object,
        owner == null ? PyNone.NONE : owner);
  }

  /** A built-in type's method binds to its object, a module's function to nothing. */
  private static Object bind(PyBuiltinFunction function, Object object, PyType owner) {
    if (function.bindsClass()) {
      return new PyBuiltinMethod(owner, function);
    }
    if (!function.bindsInstance() || object == null) {
      return function;
    }
    if (!TypeOf.get(object).isSubtypeOf(function.owner())) {
      throw doesNotApply(function.name(), function.owner(), object);
    }
    return new PyBuiltinMethod(object, function);
  }

  /** The TypeError for a descriptor that is asked about an object of another class. */
  static PyException doesNotApply(String name, PyType owner, Object object) {
    return PyErrors.typeError(
        "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
        name, owner.name(), TypeOf.get(object).name());
  }

  /** {@code classmethod.__get__}: binds to the class; what it wraps may be a descriptor itself. */
  public static Object classMethod(PyClassMethod method, PyType owner) {
    Object callable = method.callable();
    if (hasGet(callable)) {
      return get(callable, owner, owner);
    }
    return new PyMethod(owner, callable);
  }

  /** Calls {@code __set__}; only for a value that {@linkplain #isData is a data descriptor}. */
  @TruffleBoundary
  public static void set(Object descriptor, Object object, Object value) {
    if (descriptor.getClass() == PyProperty.class
        && ((PyProperty) descriptor).getPyClass() == BuiltinTypes.PROPERTY) {
      Properties.set((PyProperty) descriptor, object, value);
    } else if (descriptor instanceof PyMemberDescriptor member) {
      Members.set(member, object, value);
    } else if (descriptor instanceof PyGetSetDescriptor attribute) {
      ComputedAttributes.set(attribute, object, value);
    } else if (Calls.callSpecialOrNull(descriptor, "__set__", object, value) == null) {
      throw PyErrors.attributeError("__set__");
    }
  }

  /** Calls {@code __delete__}; only for a value that {@linkplain #isData is a data descriptor}. */
  @TruffleBoundary
  public static void delete(Object descriptor, Object object) {
    if (descriptor.getClass() == PyProperty.class
        && ((PyProperty) descriptor).getPyClass() == BuiltinTypes.PROPERTY) {
      Properties.delete((PyProperty) descriptor, object);
    } else if (descriptor instanceof PyMemberDescriptor member) {
      Members.delete(member, object);
    } else if (descriptor instanceof PyGetSetDescriptor attribute) {
      ComputedAttributes.set(attribute, object, null);
    } else if (Calls.callSpecialOrNull(descriptor, "__delete__", object) == null) {
      throw PyErrors.attributeError("__delete__");
    }
  }
}
