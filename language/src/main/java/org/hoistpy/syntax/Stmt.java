package org.hoistpy.syntax;

import java.util.List;

/** Statements; language reference, chapters 7 and 8. Components that may be absent are null. */
public sealed interface Stmt extends Node {
  /** What {@code def} and {@code async def} have in common. */
  sealed interface AnyFunctionDef extends Stmt {
    String name();

    Arguments args();

    List<Stmt> body();

    List<Expr> decoratorList();

    Expr returns();

    List<TypeParam> typeParams();
  }

  /** What {@code for} and {@code async for} have in common. */
  sealed interface AnyFor extends Stmt {
    Expr target();

    Expr iter();

    List<Stmt> body();

    List<Stmt> orelse();
  }

  /** What {@code with} and {@code async with} have in common. */
  sealed interface AnyWith extends Stmt {
    List<WithItem> items();

    List<Stmt> body();
  }

  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements AnyFunctionDef {}

  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements AnyFunctionDef {}

  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  record Return(Expr value, Span span) implements Stmt {}

  record Delete(List<Expr> targets, Span span) implements Stmt {}

  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  record TypeAlias(Expr.Name name, List<TypeParam> typeParams, Expr value, Span span)
      implements Stmt {}

  record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {}

  /** {@code simple}: the target is a name without parentheses. */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span)
      implements Stmt {}

  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements AnyFor {}

  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements AnyFor {}

  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  record With(List<WithItem> items, List<Stmt> body, Span span) implements AnyWith {}

  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements AnyWith {}

  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  record Raise(Expr exc, Expr cause, Span span) implements Stmt {}

  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  record Assert(Expr test, Expr msg, Span span) implements Stmt {}

  record Import(List<Alias> names, Span span) implements Stmt {}

  /** {@code module} is null in {@code from . import x}; {@code level} counts the dots. */
  record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {}

  record Global(List<String> names, Span span) implements Stmt {}

  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /** An expression used as a statement; {@code Expr} in the ASDL. */
  record ExprStmt(Expr value, Span span) implements Stmt {}

  record Pass(Span span) implements Stmt {}

  record Break(Span span) implements Stmt {}

  record Continue(Span span) implements Stmt {}
}
