package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * Which of several bases fixes the layout of the instances, and whether two layouts agree:
 * CPython's {@code best_base} and {@code compatible_for_assignment}. Stateless.
 */
public final class Layouts {
  private Layouts() {}

  /** The base whose layout a class with these bases extends. */
  @TruffleBoundary
  public static PyType bestBase(Object[] bases) {
    PyType winner = null;
    PyType best = null;
    for (Object object : bases) {
      if (!(object instanceof PyType base)) {
        throw PyErrors.typeError("bases must be types");
      }
      if (!base.isBaseType()) {
        throw PyErrors.typeError("type '%s' is not an acceptable base type", base.name());
      }
      PyType candidate = solidBase(base);
      if (winner == null) {
        winner = candidate;
        best = base;
      } else if (winner.isSubtypeOf(candidate)) {
        continue;
      } else if (candidate.isSubtypeOf(winner)) {
        winner = candidate;
        best = base;
      } else {
        throw PyErrors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** The nearest class, from {@code type} on, that added something to the layout. */
  public static PyType solidBase(PyType type) {
    PyType current = type;
    while (current.details().base() != null && !extendsLayout(current)) {
      current = current.details().base();
    }
    return current;
  }

  private static boolean extendsLayout(PyType type) {
    if (type.isHeapType()) {
      return type.details().slots().length > 0;
    }
    return type.layout() != type.details().base().layout();
  }

  /** True for the types whose instances differ in size, which take no further slots. */
  public static boolean isVariableSize(PyType type) {
    return type.isSubtypeOf(BuiltinTypes.INT)
        || type.isSubtypeOf(BuiltinTypes.TUPLE)
        || type.isSubtypeOf(BuiltinTypes.BYTES)
        || type.isSubtypeOf(BuiltinTypes.TYPE);
  }

  /** Rejects a class whose instances are laid out differently; {@code what} is the attribute. */
  @TruffleBoundary
  public static void checkAssignable(PyType newType, PyType oldType, String what) {
    if (deallocator(newType) != deallocator(oldType)) {
      throw PyErrors.typeError(
          "%s assignment: '%s' deallocator differs from '%s'",
          what, newType.name(), oldType.name());
    }
    if (!sameLayout(newType, oldType)) {
      throw PyErrors.typeError(
          "%s assignment: '%s' object layout differs from '%s'",
          what, newType.name(), oldType.name());
    }
  }

  /** Stands for the C function that CPython compares first. */
  private static Object deallocator(PyType type) {
    if (type.isHeapType() || type == BuiltinTypes.MODULE) {
      return null;
    }
    return type == BuiltinTypes.INT || type == BuiltinTypes.BOOL
        ? BuiltinTypes.OBJECT
        : solidBase(type);
  }

  private static boolean sameLayout(PyType one, PyType other) {
    PyType newBase = solidBase(one);
    PyType oldBase = solidBase(other);
    if (one.instancesHaveDict() != other.instancesHaveDict()
        || one.details().isWeakReferable() != other.details().isWeakReferable()) {
      return false;
    }
    return newBase == oldBase
        || newBase.isHeapType()
            && oldBase.isHeapType()
            && sameSlots(newBase, oldBase)
            && newBase.details().base() == oldBase.details().base();
  }

  private static boolean sameSlots(PyType one, PyType other) {
    PyMemberDescriptor[] a = one.details().slots();
    PyMemberDescriptor[] b = other.details().slots();
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!a[i].name().equals(b[i].name())) {
        return false;
      }
    }
    return true;
  }
}
