package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.scope.ScopeKind;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.WithItem;

/** The statements of a {@link CodeWalk}. */
final class StatementWalk {
  private final CodeWalk walk;
  private final ExpressionWalk expressions;

  StatementWalk(CodeWalk walk, ExpressionWalk expressions) {
    this.walk = walk;
    this.expressions = expressions;
  }

  /** Whether control never reaches the end of the block. */
  static boolean alwaysLeaves(List<Stmt> list) {
    if (list.isEmpty()) {
      return false;
    }
    return switch (list.get(list.size() - 1)) {
      case Stmt.Return s -> true;
      case Stmt.Raise s -> true;
      case Stmt.If s -> alwaysLeaves(s.body()) && alwaysLeaves(s.orelse());
      case Stmt.With s -> false;
      case Stmt.Try s ->
          alwaysLeaves(s.finalbody())
              || (s.orelse().isEmpty() ? alwaysLeaves(s.body()) : alwaysLeaves(s.orelse()))
                  && s.handlers().stream().allMatch(h -> alwaysLeaves(h.body()));
      default -> false;
    };
  }

  void block(List<Stmt> list) {
    list.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    walk.position(statement.span());
    switch (statement) {
      case Stmt.ExprStmt s -> {
        if (!(s.value() instanceof Expr.Constant)) {
          expressions.value(s.value());
        }
      }
      case Stmt.Return s -> {
        expressions.value(s.value());
        noneIf(s.value() == null);
      }
      case Stmt.Import s -> s.names().forEach(this::importName);
      case Stmt.ImportFrom s -> importFrom(s);
      case Stmt.AnyFunctionDef s -> {
        expressions.values(s.decoratorList());
        if (s.typeParams().isEmpty()) {
          expressions.defaults(s.args());
          annotations(s.args(), s.returns());
          walk.constant(walk.body().functions.code(s));
        }
        walk.variable(s.name());
      }
      case Stmt.ClassDef s -> {
        expressions.values(s.decoratorList());
        if (s.typeParams().isEmpty()) {
          walk.constant(walk.body().functions.classCode(s));
          walk.text(s.name());
          expressions.arguments(s.bases(), s.keywords());
        }
        walk.variable(s.name());
      }
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.AugAssign s -> {
        expressions.value(s.target());
        expressions.value(s.value());
      }
      case Stmt.For s -> {
        loop(s.iter(), s.target(), s.body(), s.orelse());
      }
      case Stmt.AsyncFor s -> {
        loop(s.iter(), s.target(), s.body(), s.orelse());
        noneIf(true);
      }
      case Stmt.If s -> {
        expressions.condition(s.test());
        block(s.body());
        block(s.orelse());
      }
      case Stmt.While s -> {
        expressions.condition(s.test());
        block(s.body());
        block(s.orelse());
      }
      case Stmt.Assert s -> {
        expressions.condition(s.test());
        expressions.value(s.msg());
      }
      case Stmt.With s -> with(s.items(), s.body());
      case Stmt.AsyncWith s -> with(s.items(), s.body());
      case Stmt.Try s -> {
        block(s.body());
        block(s.orelse());
        handlers(s.handlers());
        block(s.finalbody());
      }
      case Stmt.TryStar s -> {
        block(s.body());
        noneIf(true);
        handlers(s.handlers());
        block(s.orelse());
        block(s.finalbody());
      }
      case Stmt.Match s -> {
        expressions.value(s.subject());
        s.cases().forEach(this::matchCase);
      }
      case Stmt.TypeAlias s -> {
        walk.text(s.name().id());
        walk.variable(s.name().id());
      }
      default -> {
        Children.expressionsOf(statement).forEach(expressions::value);
        Children.blocksOf(statement).forEach(this::block);
      }
    }
  }

  private void noneIf(boolean condition) {
    if (condition) {
      walk.constant(PyNone.NONE);
    }
  }

  private void importName(Alias alias) {
    walk.constant(0L);
    walk.constant(PyNone.NONE);
    walk.name(alias.name());
    String[] parts = alias.name().split("\\.");
    if (alias.asname() != null) {
      for (int i = 1; i < parts.length; i++) {
        walk.name(parts[i]);
      }
      walk.variable(alias.asname());
    } else {
      walk.variable(parts[0]);
    }
  }

  private void importFrom(Stmt.ImportFrom s) {
    walk.constant((long) s.level());
    walk.texts(s.names().stream().map(Alias::name).toList());
    walk.name(s.module() == null ? "" : s.module());
    for (Alias alias : s.names()) {
      if (!alias.name().equals("*")) {
        walk.name(alias.name());
        walk.variable(alias.asname() == null ? alias.name() : alias.asname());
      }
    }
  }

  private void loop(Expr iterable, Expr target, List<Stmt> body, List<Stmt> orelse) {
    Object constant = ConstantFolding.container(iterable);
    if (constant != null && !(iterable instanceof Expr.SetExpr)) {
      walk.constant(constant);
      walk.position(iterable.span());
    } else {
      expressions.value(iterable);
    }
    expressions.value(target);
    block(body);
    block(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      expressions.value(item.contextExpr());
      expressions.value(item.optionalVars());
    }
    block(body);
    noneIf(true);
  }

  private void handlers(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      expressions.value(handler.type());
      if (handler.name() != null) {
        walk.variable(handler.name());
      }
      block(handler.body());
      noneIf(handler.name() != null);
    }
  }

  private void matchCase(MatchCase matchCase) {
    pattern(matchCase.pattern());
    expressions.value(matchCase.guard());
    block(matchCase.body());
  }

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case null -> {}
      case Pattern.MatchValue p -> expressions.value(p.value());
      case Pattern.MatchSingleton p -> walk.constant(Literals.value(p.value()));
      case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
      case Pattern.MatchMapping p -> {
        expressions.values(p.keys());
        p.patterns().forEach(this::pattern);
      }
      case Pattern.MatchClass p -> {
        expressions.value(p.cls());
        walk.texts(p.kwdAttrs());
        p.patterns().forEach(this::pattern);
        p.kwdPatterns().forEach(this::pattern);
      }
      case Pattern.MatchStar p -> captured(p.name());
      case Pattern.MatchAs p -> {
        pattern(p.pattern());
        captured(p.name());
      }
      case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
    }
  }

  private void captured(String name) {
    if (name != null) {
      walk.variable(name);
    }
  }

  private void annotations(Arguments arguments, Expr returns) {
    List<Arg> all = new ArrayList<>(arguments.posonlyargs());
    all.addAll(arguments.args());
    if (arguments.vararg() != null) {
      all.add(arguments.vararg());
    }
    all.addAll(arguments.kwonlyargs());
    if (arguments.kwarg() != null) {
      all.add(arguments.kwarg());
    }
    for (Arg arg : all) {
      if (arg.annotation() != null) {
        walk.text(walk.body().scope().mangle(arg.arg()));
        annotation(arg.annotation());
      }
    }
    if (returns != null) {
      walk.text("return");
      annotation(returns);
    }
  }

  private void annotation(Expr annotation) {
    if (walk.body().unit().futureAnnotations()) {
      walk.text(AnnotationText.of(annotation));
    } else {
      expressions.value(annotation);
    }
  }

  private void annotated(Stmt.AnnAssign s) {
    ScopeKind kind = walk.body().root().kind();
    boolean namespace = kind == ScopeKind.CLASS || kind == ScopeKind.MODULE;
    expressions.value(s.value());
    if (s.value() != null) {
      expressions.value(s.target());
    }
    if (namespace) {
      annotation(s.annotation());
      if (s.simple() && s.target() instanceof Expr.Name name) {
        walk.name("__annotations__");
        walk.text(walk.body().scope().mangle(name.id()));
      }
    }
  }
}
