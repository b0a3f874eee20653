package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Stmt;

/**
 * What a node evaluates in its own frame, in evaluation order: the insides of functions, classes
 * and generator expressions are not part of it. Stateless.
 */
final class Children {
  private Children() {}

  @SafeVarargs
  private static <T> List<T> list(T... parts) {
    List<T> list = new ArrayList<>();
    for (T part : parts) {
      if (part != null) {
        list.add(part);
      }
    }
    return list;
  }

  static List<Expr> of(Expr expression) {
    return switch (expression) {
      case Expr.BoolOp e -> e.values();
      case Expr.NamedExpr e -> list(e.value());
      case Expr.BinOp e -> list(e.left(), e.right());
      case Expr.UnaryOp e -> list(e.operand());
      case Expr.Lambda e -> defaults(e.args());
      case Expr.IfExp e -> list(e.test(), e.body(), e.orelse());
      case Expr.DictExpr e -> {
        List<Expr> list = new ArrayList<>();
        for (int i = 0; i < e.values().size(); i++) {
          list.addAll(list(e.keys().get(i), e.values().get(i)));
        }
        yield list;
      }
      case Expr.SetExpr e -> e.elts();
      case Expr.ListComp e -> comprehension(e.generators(), e.elt());
      case Expr.SetComp e -> comprehension(e.generators(), e.elt());
      case Expr.DictComp e -> comprehension(e.generators(), e.key(), e.value());
      case Expr.GeneratorExp e -> list(e.generators().get(0).iter());
      case Expr.Await e -> list(e.value());
      case Expr.Yield e -> list(e.value());
      case Expr.YieldFrom e -> list(e.value());
      case Expr.Compare e -> {
        List<Expr> list = list(e.left());
        list.addAll(e.comparators());
        yield list;
      }
      case Expr.Call e -> call(e.func(), e.args(), e.keywords());
      case Expr.FormattedValue e -> list(e.value(), e.formatSpec());
      case Expr.JoinedStr e -> e.values();
      case Expr.Constant e -> List.of();
      case Expr.Attribute e -> list(e.value());
      case Expr.Subscript e -> list(e.value(), e.slice());
      case Expr.Starred e -> list(e.value());
      case Expr.Name e -> List.of();
      case Expr.ListExpr e -> e.elts();
      case Expr.TupleExpr e -> e.elts();
      case Expr.Slice e -> list(e.lower(), e.upper(), e.step());
    };
  }

  /** A comprehension runs in the frame around it (PEP 709). */
  private static List<Expr> comprehension(List<Comprehension> clauses, Expr... elements) {
    List<Expr> list = new ArrayList<>();
    for (Comprehension clause : clauses) {
      list.add(clause.iter());
      list.add(clause.target());
      list.addAll(clause.ifs());
    }
    list.addAll(List.of(elements));
    return list;
  }

  static List<Expr> call(Expr function, List<Expr> arguments, List<Keyword> keywords) {
    List<Expr> list = function == null ? new ArrayList<>() : list(function);
    list.addAll(arguments);
    keywords.forEach(keyword -> list.add(keyword.value()));
    return list;
  }

  static List<Expr> defaults(Arguments arguments) {
    List<Expr> list = new ArrayList<>(arguments.defaults());
    arguments.kwDefaults().stream().filter(e -> e != null).forEach(list::add);
    return list;
  }

  private static List<Expr> annotations(Stmt.AnyFunctionDef s) {
    List<Expr> list = new ArrayList<>();
    List<Arg> all = new ArrayList<>(s.args().posonlyargs());
    all.addAll(s.args().args());
    all.addAll(s.args().kwonlyargs());
    all.addAll(list(s.args().vararg(), s.args().kwarg()));
    all.forEach(arg -> list.addAll(list(arg.annotation())));
    list.addAll(list(s.returns()));
    return list;
  }

  /** The expressions of a statement that are evaluated in its own frame. */
  static List<Expr> expressionsOf(Stmt statement) {
    return switch (statement) {
      case Stmt.AnyFunctionDef s -> {
        List<Expr> list = new ArrayList<>(s.decoratorList());
        list.addAll(defaults(s.args()));
        list.addAll(annotations(s));
        yield list;
      }
      case Stmt.ClassDef s -> {
        List<Expr> list = new ArrayList<>(s.decoratorList());
        list.addAll(call(null, s.bases(), s.keywords()));
        yield list;
      }
      case Stmt.Return s -> list(s.value());
      case Stmt.Delete s -> s.targets();
      case Stmt.Assign s -> {
        List<Expr> list = list(s.value());
        list.addAll(s.targets());
        yield list;
      }
      case Stmt.AugAssign s -> list(s.target(), s.value());
      case Stmt.AnnAssign s -> list(s.target(), s.value());
      case Stmt.AnyFor s -> list(s.iter(), s.target());
      case Stmt.While s -> list(s.test());
      case Stmt.If s -> list(s.test());
      case Stmt.AnyWith s -> {
        List<Expr> list = new ArrayList<>();
        s.items().forEach(i -> list.addAll(list(i.contextExpr(), i.optionalVars())));
        yield list;
      }
      case Stmt.Match s -> {
        List<Expr> list = list(s.subject());
        s.cases().forEach(c -> list.addAll(list(c.guard())));
        yield list;
      }
      case Stmt.Raise s -> list(s.exc(), s.cause());
      case Stmt.Try s -> {
        List<Expr> list = new ArrayList<>();
        s.handlers().forEach(h -> list.addAll(list(h.type())));
        yield list;
      }
      case Stmt.TryStar s -> {
        List<Expr> list = new ArrayList<>();
        s.handlers().forEach(h -> list.addAll(list(h.type())));
        yield list;
      }
      case Stmt.Assert s -> list(s.test(), s.msg());
      case Stmt.ExprStmt s -> list(s.value());
      default -> List.of();
    };
  }

  /** The blocks of a compound statement that run in its own frame. */
  static List<List<Stmt>> blocksOf(Stmt statement) {
    return switch (statement) {
      case Stmt.AnyFor s -> List.of(s.body(), s.orelse());
      case Stmt.While s -> List.of(s.body(), s.orelse());
      case Stmt.If s -> List.of(s.body(), s.orelse());
      case Stmt.AnyWith s -> List.of(s.body());
      case Stmt.Match s -> s.cases().stream().map(MatchCase::body).toList();
      case Stmt.Try s -> {
        List<List<Stmt>> blocks = new ArrayList<>(List.of(s.body(), s.orelse(), s.finalbody()));
        s.handlers().forEach(h -> blocks.add(h.body()));
        yield blocks;
      }
      case Stmt.TryStar s -> {
        List<List<Stmt>> blocks = new ArrayList<>(List.of(s.body(), s.orelse(), s.finalbody()));
        s.handlers().forEach(h -> blocks.add(h.body()));
        yield blocks;
      }
      default -> List.of();
    };
  }
}
