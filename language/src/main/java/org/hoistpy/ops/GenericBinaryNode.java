package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import java.math.BigInteger;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A binary operator, or its augmented assignment, on objects of any class. Ints of any size are
 * computed directly; methods are called through inline caches, in the order that {@link Arithmetic}
 * explains; the rest is {@link Arithmetic}.
 */
public abstract class GenericBinaryNode extends Node {
  private final BinaryOp op;
  private final boolean inplace;

  /** The operator on ints; null where they have none. */
  protected final NumberOperators.IntKernel kernel;

  /** The operator on complex numbers; null where they have none. */
  protected final NumberOperators.ComplexKernel complexKernel;

  /** Whether operands of two classes met here: until then compiled code never asks who is first. */
  @CompilationFinal private boolean areClassesMixed;

  protected GenericBinaryNode(BinaryOp op, boolean inplace) {
    this.op = op;
    this.inplace = inplace;
    this.kernel = NumberOperators.intKernel(op);
    this.complexKernel = NumberOperators.complexKernel(op);
  }

  public abstract Object execute(Object left, Object right);

  static boolean isPlainInt(Object object) {
    return object instanceof Long || object instanceof BigInteger;
  }

  @Specialization(guards = {"kernel != null", "isPlainInt(left)", "isPlainInt(right)"})
  @TruffleBoundary
  protected final Object doInt(Object left, Object right) {
    return kernel.apply(left, right);
  }

  @Specialization(guards = "kernel != null")
  @TruffleBoundary
  protected final Object doIntBoolean(long left, boolean right) {
    return kernel.apply(left, right ? 1L : 0L);
  }

  static boolean isPlain(PyComplex number) {
    return number.getPyClass() == BuiltinTypes.COMPLEX;
  }

  @Specialization(guards = {"complexKernel != null", "isPlain(left)", "isPlain(right)"})
  protected final Object doComplex(PyComplex left, PyComplex right) {
    return complexKernel.apply(left, right);
  }

  protected final CallSpecialNode createInplace() {
    return CallSpecialNode.create(op.inplaceName());
  }

  protected final CallSpecialNode createMethod() {
    return CallSpecialNode.create(op.methodName());
  }

  protected final CallSpecialNode createReflected() {
    return CallSpecialNode.create(op.reflectedName());
  }

  /**
   * Operands whose methods are simply asked in turn. Not so a user class's instance on the right of
   * a built-in sequence, which is asked before the sequence, and a count that is no int.
   */
  protected final boolean isRegular(Object left, Object right) {
    return left instanceof PyInstance
        || !isNumber(left)
            && !isOfUserClass(left)
            && !isOfUserClass(right)
            && (op != BinaryOp.MUL || right instanceof Long);
  }

  private static boolean isOfUserClass(Object object) {
    return object instanceof PyObject instance && instance.getPyClass().isHeapType();
  }

  @Specialization(guards = "isRegular(left, right)")
  protected final Object doRegular(
      Object left,
      Object right,
      @Cached("createInplace()") CallSpecialNode inplaceMethod,
      @Cached("createMethod()") CallSpecialNode method,
      @Cached("createReflected()") CallSpecialNode reflected) {
    PyType leftType = TypeOf.get(left);
    PyType rightType = TypeOf.get(right);
    boolean sameType = leftType == rightType;
    if (!sameType && !areClassesMixed) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      areClassesMixed = true;
    }
    if (inplace) {
      Object result = inplaceMethod.execute(left, right);
      if (isAnswer(result)) {
        return result;
      }
    }
    boolean rightFirst =
        !sameType
            && right instanceof PyObject
            && left instanceof PyInstance == right instanceof PyInstance
            && BinaryDispatch.rightFirst(op, leftType, rightType);
    if (rightFirst) {
      Object result = reflected.execute(right, left);
      if (isAnswer(result)) {
        return result;
      }
    }
    Object result = method.execute(left, right);
    if (isAnswer(result)) {
      return result;
    }
    if (!sameType && !rightFirst) {
      result = reflected.execute(right, left);
      if (isAnswer(result)) {
        return result;
      }
    }
    throw Arithmetic.unsupported(op, inplace, left, right);
  }

  /** Numbers know no user classes: only the right operand's method can answer. */
  @Specialization(guards = "isNumber(left)")
  protected final Object doNumber(
      Object left, PyInstance right, @Cached("createReflected()") CallSpecialNode reflected) {
    Object result = reflected.execute(right, left);
    if (isAnswer(result)) {
      return result;
    }
    throw Arithmetic.unsupported(op, inplace, left, right);
  }

  static boolean isNumber(Object object) {
    return isPlainInt(object) || object instanceof Double || object instanceof Boolean;
  }

  private static boolean isAnswer(Object result) {
    return result != null && result != PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Specialization
  protected final Object doAny(Object left, Object right) {
    return inplace ? Arithmetic.inplace(op, left, right) : Arithmetic.binary(op, left, right);
  }
}
