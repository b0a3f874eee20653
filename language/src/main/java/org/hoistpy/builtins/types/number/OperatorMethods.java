package org.hoistpy.builtins.types.number;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.NumberComparison;
import org.hoistpy.ops.NumberOperators;
import org.hoistpy.ops.UnaryOp;

/** The special methods of operators, made for a number type from the shared description. */
final class OperatorMethods {
  private OperatorMethods() {}

  /** All operators that exist on numbers of this level. */
  static void define(TypeBuilder<?> type, NumberRank rank) {
    for (BinaryOp op : BinaryOp.values()) {
      if (op == BinaryOp.POW) {
        definePower(type, rank);
      } else if (NumberOperators.supports(op, rank)) {
        defineBinary(type, rank, op);
      }
    }
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, other) -> NumberComparison.compareAs(rank, op, self, other));
    }
    for (UnaryOp op : UnaryOp.values()) {
      if (op != UnaryOp.INVERT || rank == NumberRank.INT) {
        type.method(op.methodName(), "/", self -> Arithmetic.unaryNumber(op, self));
      }
    }
  }

  private static void defineBinary(TypeBuilder<?> type, NumberRank rank, BinaryOp op) {
    type.method(
        op.methodName(),
        "value, /",
        (self, other) -> NumberOperators.applyAs(rank, op, self, other));
    type.method(
        op.reflectedName(),
        "value, /",
        (self, other) -> NumberOperators.applyAs(rank, op, other, self));
  }

  private static void definePower(TypeBuilder<?> type, NumberRank rank) {
    type.method(
        BinaryOp.POW.methodName(),
        "value, mod=None, /",
        (self, other, modulus) -> power(rank, self, other, modulus));
    type.method(
        BinaryOp.POW.reflectedName(),
        "value, mod=None, /",
        (self, other, modulus) -> power(rank, other, self, modulus));
  }

  private static Object power(NumberRank rank, Object base, Object exponent, Object modulus) {
    return modulus == PyNone.NONE
        ? NumberOperators.applyAs(rank, BinaryOp.POW, base, exponent)
        : Arithmetic.numberPowerModulo(rank, base, exponent, modulus);
  }

  /** The three operators of bool; with an int they are int's. */
  static void defineBool(TypeBuilder<Boolean> type) {
    for (BinaryOp op : new BinaryOp[] {BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR}) {
      type.method(op.methodName(), "value, /", (self, other) -> bool(op, self, other));
      type.method(op.reflectedName(), "value, /", (self, other) -> bool(op, other, self));
    }
  }

  private static Object bool(BinaryOp op, Object left, Object right) {
    if (left instanceof Boolean x && right instanceof Boolean y) {
      return NumberOperators.applyBool(op, x, y);
    }
    return NumberOperators.applyAs(NumberRank.INT, op, left, right);
  }
}
