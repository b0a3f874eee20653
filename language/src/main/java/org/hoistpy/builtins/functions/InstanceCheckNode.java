package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;

/**
 * {@code isinstance} where the class is the same each time: the answer is a constant per class of
 * the object, as long as neither class nor metaclass has a say of its own.
 */
abstract class InstanceCheckNode extends InlineBinaryNode {
  /** Classes of objects that one site tells apart before it takes the generic path. */
  static final int CLASS_LIMIT = 6;

  @Specialization(
      guards = {
        "classInfo == cachedInfo",
        "typeOf(object) == cachedType",
        "isConstant(cachedType, cachedInfo)"
      },
      assumptions = "version",
      limit = "CLASS_LIMIT")
  protected Object doClass(
      Object object,
      PyType classInfo,
      @Cached("classInfo") PyType cachedInfo,
      @Cached("typeOf(object)") PyType cachedType,
      @Cached("cachedType.version()") Assumption version,
      @Cached("isInstance(object, classInfo)") boolean result) {
    return result;
  }

  /** A tuple is written at the call as a rule and so another object each time. */
  @Specialization(
      guards = {
        "hasItems(classInfo, cachedClasses)",
        "typeOf(object) == cachedType",
        "isConstant(cachedType, cachedClasses)"
      },
      assumptions = "version",
      limit = "CLASS_LIMIT")
  protected Object doTuple(
      Object object,
      PyTuple classInfo,
      @Cached(value = "classInfo.toArray()", dimensions = 1) Object[] cachedClasses,
      @Cached("typeOf(object)") PyType cachedType,
      @Cached("cachedType.version()") Assumption version,
      @Cached("isInstance(object, classInfo)") boolean result) {
    return result;
  }

  @ExplodeLoop
  protected static boolean hasItems(PyTuple classInfo, Object[] classes) {
    if (classInfo.size() != classes.length) {
      return false;
    }
    for (int i = 0; i < classes.length; i++) {
      if (classInfo.get(i) != classes[i]) {
        return false;
      }
    }
    return true;
  }

  @Specialization(replaces = {"doClass", "doTuple"})
  protected Object doGeneric(Object object, Object classInfo) {
    return isInstance(object, classInfo);
  }

  protected static PyType typeOf(Object object) {
    return TypeOf.get(object);
  }

  protected static boolean isInstance(Object object, Object classInfo) {
    return ClassChecks.isInstance(object, classInfo);
  }

  /** True when only the classes decide. */
  @TruffleBoundary
  protected static boolean isConstant(PyType type, Object[] classes) {
    for (Object each : classes) {
      if (!isConstant(type, each)) {
        return false;
      }
    }
    return true;
  }

  @TruffleBoundary
  protected static boolean isConstant(PyType type, Object classInfo) {
    return classInfo instanceof PyType plain
        && plain.getPyClass() == BuiltinTypes.TYPE
        && !ClassChecks.claimsAnotherClass(type);
  }
}
