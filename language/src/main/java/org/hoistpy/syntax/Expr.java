package org.hoistpy.syntax;

import java.util.List;

/** Expressions; language reference, chapter 6. Components that may be absent are null. */
public sealed interface Expr extends Node {
  record BoolOp(BoolOpKind op, List<Expr> values, Span span) implements Expr {}

  record NamedExpr(Name target, Expr value, Span span) implements Expr {}

  record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {}

  record UnaryOp(UnaryOpKind op, Expr operand, Span span) implements Expr {}

  record Lambda(Arguments args, Expr body, Span span) implements Expr {}

  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {}

  /** A null key stands for {@code **value}. */
  record DictExpr(List<Expr> keys, List<Expr> values, Span span) implements Expr {}

  record SetExpr(List<Expr> elts, Span span) implements Expr {}

  record ListComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  record SetComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements Expr {}

  record GeneratorExp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  record Await(Expr value, Span span) implements Expr {}

  record Yield(Expr value, Span span) implements Expr {}

  record YieldFrom(Expr value, Span span) implements Expr {}

  record Compare(Expr left, List<CmpOp> ops, List<Expr> comparators, Span span) implements Expr {}

  record Call(Expr func, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

  /**
   * A replacement field of an f-string.
   *
   * @param conversion -1, or the character 's', 'r' or 'a'
   * @param formatSpec null when absent
   */
  record FormattedValue(Expr value, int conversion, JoinedStr formatSpec, Span span)
      implements Expr {}

  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  /**
   * A literal.
   *
   * @param value a Long, BigInteger (only outside the range of long), Double, {@link
   *     ImaginaryLiteral}, Boolean, {@link PyConst}, String, byte[]; or an int[] of code points for
   *     the rare string literal that spells a high and a low surrogate side by side by escapes,
   *     which a Java String would merge into one character
   * @param kind "u" for a string with that prefix, else null
   */
  record Constant(Object value, String kind, Span span) implements Expr {}

  record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {}

  record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {}

  record Starred(Expr value, ExprContext ctx, Span span) implements Expr {}

  record Name(String id, ExprContext ctx, Span span) implements Expr {}

  record ListExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  record TupleExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /** Only as the index of a subscript, or inside its tuple. */
  record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {}
}
