package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.PyUnionType;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.NativeRecursion;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/**
 * {@code isinstance} and {@code issubclass} (library reference, built-in functions; language
 * reference, section 3.3.4). Stateless.
 */
public final class ClassChecks {
  private ClassChecks() {}

  /** {@code isinstance(object, classInfo)}. */
  @TruffleBoundary
  public static boolean isInstance(Object object, Object classInfo) {
    if (TypeOf.get(object) == classInfo) {
      return true;
    }
    if (classInfo instanceof PyType type && type.getPyClass() == BuiltinTypes.TYPE) {
      return plainIsInstance(object, type);
    }
    if (classInfo instanceof PyTuple tuple) {
      ThreadState thread = NativeRecursion.enter(" in __instancecheck__");
      try {
        for (Object each : tuple.toArray()) {
          if (isInstance(object, each)) {
            return true;
          }
        }
        return false;
      } finally {
        thread.leaveNative();
      }
    }
    if (classInfo instanceof PyUnionType union) {
      for (Object each : union.members()) {
        if (isInstance(object, each)) {
          return true;
        }
      }
      return false;
    }
    Object answer = Calls.callSpecialOrNull(classInfo, "__instancecheck__", object);
    return answer != null ? Truth.isTrue(answer) : plainIsInstance(object, classInfo);
  }

  /** {@code type.__instancecheck__}: the object's class or the class that it claims to have. */
  @TruffleBoundary
  public static boolean plainIsInstance(Object object, Object classInfo) {
    PyType real = TypeOf.get(object);
    if (classInfo instanceof PyType type) {
      if (real.isSubtypeOf(type)) {
        return true;
      }
      return claimsAnotherClass(real)
          && Attributes.getOrNull(object, "__class__") instanceof PyType claimed
          && claimed != real
          && claimed.isSubtypeOf(type);
    }
    if (basesOf(classInfo) == null) {
      throw PyErrors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    Object claimed = Attributes.getOrNull(object, "__class__");
    return claimed != null && derives(claimed, classInfo);
  }

  /** False for the many classes whose {@code __class__} is that of {@code object}. */
  @TruffleBoundary
  public static boolean claimsAnotherClass(PyType real) {
    return AttributeProtocol.ofGet(real) == AttributeProtocol.CUSTOM
        || real.lookup("__getattr__") != null
        || real.lookupCell("__class__") != BuiltinTypes.OBJECT.getOwnCell("__class__");
  }

  /** {@code issubclass(candidate, classInfo)}. */
  @TruffleBoundary
  public static boolean isSubclass(Object candidate, Object classInfo) {
    if (classInfo instanceof PyType type && type.getPyClass() == BuiltinTypes.TYPE) {
      return candidate == classInfo || plainIsSubclass(candidate, type);
    }
    if (classInfo instanceof PyTuple tuple) {
      ThreadState thread = NativeRecursion.enter(" in __subclasscheck__");
      try {
        for (Object each : tuple.toArray()) {
          if (isSubclass(candidate, each)) {
            return true;
          }
        }
        return false;
      } finally {
        thread.leaveNative();
      }
    }
    if (classInfo instanceof PyUnionType union) {
      requireClass(candidate);
      for (Object each : union.members()) {
        if (isSubclass(candidate, each)) {
          return true;
        }
      }
      return false;
    }
    Object answer = Calls.callSpecialOrNull(classInfo, "__subclasscheck__", candidate);
    return answer != null ? Truth.isTrue(answer) : plainIsSubclass(candidate, classInfo);
  }

  /** {@code type.__subclasscheck__}. */
  @TruffleBoundary
  public static boolean plainIsSubclass(Object candidate, Object classInfo) {
    if (candidate instanceof PyType type && classInfo instanceof PyType other) {
      return type.isSubtypeOf(other);
    }
    requireClass(candidate);
    if (basesOf(classInfo) == null) {
      throw PyErrors.typeError(
          "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return derives(candidate, classInfo);
  }

  private static void requireClass(Object candidate) {
    if (basesOf(candidate) == null) {
      throw PyErrors.typeError("issubclass() arg 1 must be a class");
    }
  }

  /** The {@code __bases__} of anything that behaves like a class, or null. */
  private static PyTuple basesOf(Object object) {
    return Attributes.getOrNull(object, "__bases__") instanceof PyTuple tuple ? tuple : null;
  }

  /**
   * A cycle through first bases without end is the program's own; CPython walks it for ever too.
   */
  private static boolean derives(Object candidate, Object from) {
    Object current = candidate;
    while (current != from) {
      PyTuple bases = basesOf(current);
      if (bases == null || bases.size() == 0) {
        return false;
      }
      if (bases.size() > 1) {
        return anyDerives(bases, from);
      }
      current = bases.toArray()[0];
    }
    return true;
  }

  private static boolean anyDerives(PyTuple bases, Object from) {
    ThreadState thread = NativeRecursion.enter(" in __issubclass__");
    try {
      for (Object base : bases.toArray()) {
        if (derives(base, from)) {
          return true;
        }
      }
      return false;
    } finally {
      thread.leaveNative();
    }
  }
}
