package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.number.ComplexArithmetic;
import org.hoistpy.objects.number.IntArithmetic;
import org.hoistpy.objects.number.IntPower;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyFloats;
import org.hoistpy.objects.number.PyInts;

/**
 * The arithmetic operators on any objects (language reference, sections 3.3.8 and 6.6 to 6.9).
 * Numbers of built-in classes are computed directly, everything else through special methods, in
 * the order of the data model: a subclass's override of the reflected method first, then the left
 * operand's method, then the right operand's reflected one.
 *
 * <p>Stateless.
 */
public final class Arithmetic {
  private Arithmetic() {}

  /** {@code left op right}. */
  @TruffleBoundary
  public static Object binary(BinaryOp op, Object left, Object right) {
    Object result = binaryOrNotImplemented(op, left, right);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, false, left, right);
    }
    return result;
  }

  /** {@code left op= right}: the new value of the left operand. */
  @TruffleBoundary
  public static Object inplace(BinaryOp op, Object left, Object right) {
    Object result = inplaceOrNotImplemented(op, left, right);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw unsupported(op, true, left, right);
    }
    return result;
  }

  private static Object inplaceOrNotImplemented(BinaryOp op, Object left, Object right) {
    if (!NumberRank.isExact(left)) {
      boolean sequence = SequenceMethods.isSequenceMethod(left, op, op.inplaceName());
      if (sequence) {
        Object result = BinaryDispatch.dispatchAroundSequence(op, left, right);
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
          return result;
        }
        SequenceMethods.checkCount(op, right);
      }
      Object result = Calls.callSpecialOrNull(left, op.inplaceName(), right);
      if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return binaryOrNotImplemented(op, left, right);
  }

  private static Object binaryOrNotImplemented(BinaryOp op, Object left, Object right) {
    Object result = NumberOperators.applyExact(op, left, right);
    return result != null ? result : BinaryDispatch.dispatch(op, left, right);
  }

  /** {@code op operand}. */
  @TruffleBoundary
  public static Object unary(UnaryOp op, Object operand) {
    if (NumberRank.isExact(operand) && !(operand instanceof Boolean)) {
      Object result = unaryNumber(op, operand);
      if (result != null) {
        return result;
      }
    }
    Object result = Calls.callSpecialOrNull(operand, op.methodName());
    if (result == null) {
      throw badOperand(op, operand);
    }
    return result;
  }

  @TruffleBoundary
  static PyException badOperand(UnaryOp op, Object operand) {
    return PyErrors.typeError("bad operand type for %s: '%s'", op.display(), TypeOf.name(operand));
  }

  /** The operator on an instance of a built-in number type; null where it does not exist. */
  @TruffleBoundary
  public static Object unaryNumber(UnaryOp op, Object operand) {
    if (operand instanceof PyComplex complex) {
      return switch (op) {
        case NEG -> ComplexArithmetic.negate(complex);
        case POS -> new PyComplex(complex.real(), complex.imag());
        case ABS -> ComplexArithmetic.absolute(complex);
        case INVERT -> null;
      };
    }
    Object integer = PyInts.valueOrNull(operand);
    if (integer != null) {
      return switch (op) {
        case NEG -> IntArithmetic.negate(integer);
        case POS -> integer;
        case ABS -> IntArithmetic.absolute(integer);
        case INVERT -> IntArithmetic.invert(integer);
      };
    }
    double value = PyFloats.value(operand);
    return switch (op) {
      case NEG -> -value;
      case POS -> value;
      case ABS -> Math.abs(value);
      case INVERT -> null;
    };
  }

  /** {@code pow(base, exponent, modulus)}; a modulus of None is the binary operator. */
  @TruffleBoundary
  public static Object power(Object base, Object exponent, Object modulus) {
    if (modulus == PyNone.NONE) {
      return binary(BinaryOp.POW, base, exponent);
    }
    Object result = powerModulo(base, exponent, modulus);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      throw PyErrors.typeError(
          "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
          TypeOf.name(base), TypeOf.name(exponent), TypeOf.name(modulus));
    }
    return result;
  }

  private static Object powerModulo(Object base, Object exponent, Object modulus) {
    Object result = PyNotImplemented.NOT_IMPLEMENTED;
    // Only the base's own method takes a modulus; built-in numbers look at all three operands.
    Object own = Calls.callSpecialOrNull(base, "__pow__", exponent, modulus);
    if (own != null) {
      result = own;
    }
    for (Object other : new Object[] {exponent, modulus}) {
      if (result == PyNotImplemented.NOT_IMPLEMENTED
          && NumberRank.of(other) != null
          && TypeOf.get(other) != TypeOf.get(base)) {
        result = numberPowerModulo(NumberRank.of(other), base, exponent, modulus);
      }
    }
    return result;
  }

  /** The ternary power of the number type of level {@code rank}. */
  @TruffleBoundary
  public static Object numberPowerModulo(
      NumberRank rank, Object base, Object exponent, Object modulus) {
    for (Object operand : new Object[] {base, exponent, modulus}) {
      NumberRank operandRank = NumberRank.of(operand);
      if (operandRank == null && !(rank == NumberRank.FLOAT && operand == modulus)
          || operandRank != null && operandRank.compareTo(rank) > 0 && operand != modulus) {
        return PyNotImplemented.NOT_IMPLEMENTED;
      }
    }
    return switch (rank) {
      case INT ->
          PyInts.isInt(modulus)
              ? IntPower.power(
                  PyInts.valueOrNull(base),
                  PyInts.valueOrNull(exponent),
                  PyInts.valueOrNull(modulus))
              : PyNotImplemented.NOT_IMPLEMENTED;
      case FLOAT ->
          throw PyErrors.typeError(
              "pow() 3rd argument not allowed unless all arguments are integers");
      case COMPLEX -> throw PyErrors.valueError("complex modulo");
    };
  }

  /** The TypeError for operands that none of their methods accepts. */
  @TruffleBoundary
  static PyException unsupported(BinaryOp op, boolean inplace, Object left, Object right) {
    String hint =
        op == BinaryOp.RSHIFT && !inplace && isPrint(left)
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : "";
    return PyErrors.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'%s",
        inplace ? op.inplaceDisplay() : op.display(), TypeOf.name(left), TypeOf.name(right), hint);
  }

  private static boolean isPrint(Object left) {
    return left instanceof PyBuiltinFunction function && function.name().equals("print");
  }
}
