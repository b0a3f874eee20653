package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
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
  protected Object doCached(
      Object object,
      Object classInfo,
      @Cached("classInfo") Object cachedInfo,
      @Cached("typeOf(object)") PyType cachedType,
      @Cached("cachedType.version()") Assumption version,
      @Cached("isInstance(object, classInfo)") boolean result) {
    return result;
  }

  @Specialization(replaces = "doCached")
  protected Object doGeneric(Object object, Object classInfo) {
    return isInstance(object, classInfo);
  }

  protected static PyType typeOf(Object object) {
    return TypeOf.get(object);
  }

  protected static boolean isInstance(Object object, Object classInfo) {
    return ClassChecks.isInstance(object, classInfo);
  }

  /** True when only the two classes decide. */
  @TruffleBoundary
  protected static boolean isConstant(PyType type, Object classInfo) {
    if (ClassChecks.claimsAnotherClass(type)) {
      return false;
    }
    if (classInfo instanceof PyTuple tuple) {
      for (Object each : tuple.toArray()) {
        if (!isPlainClass(each)) {
          return false;
        }
      }
      return true;
    }
    return isPlainClass(classInfo);
  }

  private static boolean isPlainClass(Object classInfo) {
    return classInfo instanceof PyType type && type.getPyClass() == BuiltinTypes.TYPE;
  }
}
