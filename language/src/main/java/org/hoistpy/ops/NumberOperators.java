package org.hoistpy.ops;

import java.util.EnumMap;
import java.util.Map;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.number.ComplexArithmetic;
import org.hoistpy.objects.number.FloatArithmetic;
import org.hoistpy.objects.number.IntArithmetic;
import org.hoistpy.objects.number.IntDivision;
import org.hoistpy.objects.number.IntPower;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;

/**
 * The one description of the arithmetic operators that all number types share: for each operator,
 * what it does on ints, on floats and on complex numbers. The methods of int, float, complex and
 * bool, and the operators themselves, are made from it.
 *
 * <p>Immutable after class initialisation.
 */
public final class NumberOperators {
  /** An operator on two int values. */
  public interface IntKernel {
    Object apply(Object left, Object right);
  }

  /** An operator on two floats. */
  public interface FloatKernel {
    Object apply(double left, double right);
  }

  /** An operator on two complex numbers. */
  public interface ComplexKernel {
    Object apply(PyComplex left, PyComplex right);
  }

  private record Kernels(IntKernel ints, FloatKernel floats, ComplexKernel complexes) {}

  private static final Map<BinaryOp, Kernels> KERNELS = new EnumMap<>(BinaryOp.class);

  static {
    define(BinaryOp.ADD, IntArithmetic::add, (x, y) -> x + y, ComplexArithmetic::add);
    define(BinaryOp.SUB, IntArithmetic::subtract, (x, y) -> x - y, ComplexArithmetic::subtract);
    define(BinaryOp.MUL, IntArithmetic::multiply, (x, y) -> x * y, ComplexArithmetic::multiply);
    define(
        BinaryOp.TRUEDIV,
        IntDivision::trueDivide,
        FloatArithmetic::divide,
        ComplexArithmetic::divide);
    define(BinaryOp.FLOORDIV, IntArithmetic::floorDivide, FloatArithmetic::floorDivide, null);
    define(BinaryOp.MOD, IntArithmetic::modulo, FloatArithmetic::modulo, null);
    define(
        BinaryOp.DIVMOD,
        (x, y) -> new PyTuple(IntArithmetic.divmod(x, y)),
        (x, y) -> new PyTuple(FloatArithmetic.divmod(x, y)),
        null);
    define(BinaryOp.POW, IntPower::power, FloatArithmetic::power, ComplexArithmetic::power);
    define(BinaryOp.LSHIFT, IntArithmetic::shiftLeft, null, null);
    define(BinaryOp.RSHIFT, IntArithmetic::shiftRight, null, null);
    define(BinaryOp.AND, IntArithmetic::and, null, null);
    define(BinaryOp.OR, IntArithmetic::or, null, null);
    define(BinaryOp.XOR, IntArithmetic::xor, null, null);
  }

  private NumberOperators() {}

  private static void define(BinaryOp op, IntKernel ints, FloatKernel floats, ComplexKernel c) {
    KERNELS.put(op, new Kernels(ints, floats, c));
  }

  /** The operator on int values, null where it does not exist. */
  static IntKernel intKernel(BinaryOp op) {
    Kernels kernels = KERNELS.get(op);
    return kernels == null ? null : kernels.ints;
  }

  /** The operator on complex numbers, null where it does not exist. */
  static ComplexKernel complexKernel(BinaryOp op) {
    Kernels kernels = KERNELS.get(op);
    return kernels == null ? null : kernels.complexes;
  }

  /** Whether the operator exists on numbers of this level. */
  public static boolean supports(BinaryOp op, NumberRank rank) {
    Kernels kernels = KERNELS.get(op);
    return kernels != null
        && switch (rank) {
          case INT -> kernels.ints != null;
          case FLOAT -> kernels.floats != null;
          case COMPLEX -> kernels.complexes != null;
        };
  }

  /**
   * The operator on two objects whose classes are built in, at the higher of their levels; Java
   * null unless both are numbers. Bools combine to a bool.
   */
  static Object applyExact(BinaryOp op, Object left, Object right) {
    if (left instanceof Boolean x && right instanceof Boolean y) {
      Object result = applyBool(op, x, y);
      if (result != null) {
        return result;
      }
    }
    NumberRank leftRank = exactRank(left);
    NumberRank rightRank = exactRank(right);
    if (leftRank == null || rightRank == null) {
      return null;
    }
    return applyAs(leftRank.compareTo(rightRank) > 0 ? leftRank : rightRank, op, left, right);
  }

  private static NumberRank exactRank(Object object) {
    return NumberRank.isExact(object) ? NumberRank.of(object) : null;
  }

  /** The three operators that bool overrides; null for the ones it inherits from int. */
  public static Object applyBool(BinaryOp op, boolean left, boolean right) {
    return switch (op) {
      case AND -> left & right;
      case OR -> left | right;
      case XOR -> left ^ right;
      default -> null;
    };
  }

  /**
   * The operator as a method of the number type of level {@code rank} implements it: NotImplemented
   * unless both operands are numbers up to that level.
   */
  public static Object applyAs(NumberRank rank, BinaryOp op, Object left, Object right) {
    NumberRank leftRank = NumberRank.of(left);
    NumberRank rightRank = NumberRank.of(right);
    if (leftRank == null
        || rightRank == null
        || leftRank.compareTo(rank) > 0
        || rightRank.compareTo(rank) > 0
        || !supports(op, rank)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Kernels kernels = KERNELS.get(op);
    return switch (rank) {
      case INT -> kernels.ints.apply(PyInts.valueOrNull(left), PyInts.valueOrNull(right));
      case FLOAT -> kernels.floats.apply(NumberRank.toDouble(left), NumberRank.toDouble(right));
      case COMPLEX ->
          kernels.complexes.apply(NumberRank.toComplex(left), NumberRank.toComplex(right));
    };
  }
}
