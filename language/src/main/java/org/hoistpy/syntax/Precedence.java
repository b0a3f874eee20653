package org.hoistpy.syntax;

import java.util.Arrays;
import java.util.List;

/** How tightly expressions bind, loosest first; language reference, section 6.17. */
enum Precedence {
  NAMED_EXPR,
  TUPLE,
  YIELD,
  /** Conditional expressions and lambda. */
  TEST,
  OR,
  AND,
  NOT,
  CMP,
  BIT_OR,
  BIT_XOR,
  BIT_AND,
  SHIFT,
  ARITH,
  TERM,
  FACTOR,
  POWER,
  AWAIT,
  ATOM;

  private static final List<Precedence> LEVELS = Arrays.asList(values());

  /** The next tighter level; the tightest one stays. */
  Precedence next() {
    return this == ATOM ? ATOM : LEVELS.get(ordinal() + 1);
  }

  boolean tighterThan(Precedence other) {
    return compareTo(other) > 0;
  }

  static Precedence of(Operator op) {
    return switch (op) {
      case ADD, SUB -> ARITH;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
      case POW -> POWER;
    };
  }
}
