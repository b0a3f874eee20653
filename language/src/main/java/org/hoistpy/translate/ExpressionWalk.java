package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.scope.Scope;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.UnaryOpKind;

/** The expressions of a {@link CodeWalk}. */
final class ExpressionWalk {
  /** From this many constants on, a list or set display is built from one constant. */
  private static final int DISPLAY_AS_CONSTANT = 3;

  private final CodeWalk walk;
  private int nesting;
  private int deepest;

  ExpressionWalk(CodeWalk walk) {
    this.walk = walk;
  }

  /** How many expressions were nested at most. */
  int depth() {
    return deepest;
  }

  void value(Expr expression) {
    if (expression == null) {
      return;
    }
    Object constant = ConstantFolding.fold(expression);
    if (constant != null) {
      walk.constant(constant);
      walk.position(expression.span());
      return;
    }
    deepest = Math.max(deepest, ++nesting);
    parts(expression);
    nesting--;
    walk.position(expression.span());
  }

  /** A value that only decides where to go on: comparisons with None need no constant then. */
  void condition(Expr expression) {
    switch (expression) {
      case Expr.Constant e -> walk.unusedConstant(Literals.value(e.value()));
      case Expr.BoolOp e -> e.values().forEach(this::condition);
      case Expr.UnaryOp e when e.op() == UnaryOpKind.NOT -> condition(e.operand());
      case Expr.Compare e when isNoneTest(e) -> {
        value(e.left());
        walk.unusedConstant(PyNone.NONE);
        walk.position(e.span());
      }
      default -> value(expression);
    }
  }

  private static boolean isNoneTest(Expr.Compare e) {
    return e.ops().size() == 1
        && (e.ops().get(0) == CmpOp.IS || e.ops().get(0) == CmpOp.IS_NOT)
        && e.comparators().get(0) instanceof Expr.Constant constant
        && constant.value() == PyConst.NONE;
  }

  void values(List<Expr> list) {
    list.forEach(this::value);
  }

  private void parts(Expr expression) {
    switch (expression) {
      case Expr.Name e -> walk.variable(e.id());
      case Expr.Attribute e -> {
        value(e.value());
        walk.name(e.attr());
      }
      case Expr.Call e -> {
        value(e.func());
        arguments(e.args(), e.keywords());
      }
      case Expr.NamedExpr e -> {
        value(e.value());
        value(e.target());
      }
      case Expr.Lambda e -> {
        defaults(e.args());
        walk.constant(walk.body().functions.code(e));
      }
      case Expr.ListComp e -> inlined(e, e.generators(), () -> value(e.elt()));
      case Expr.SetComp e -> inlined(e, e.generators(), () -> value(e.elt()));
      case Expr.DictComp e ->
          inlined(
              e,
              e.generators(),
              () -> {
                value(e.key());
                value(e.value());
              });
      case Expr.GeneratorExp e -> {
        walk.constant(walk.body().functions.code(e));
        value(e.generators().get(0).iter());
      }
      case Expr.IfExp e -> {
        condition(e.test());
        value(e.body());
        value(e.orelse());
      }
      case Expr.Compare e -> compare(e);
      case Expr.DictExpr e -> dict(e);
      case Expr.ListExpr e -> display(e.elts(), foldedTuple(e.elts()));
      case Expr.SetExpr e -> display(e.elts(), ConstantFolding.frozen(e.elts()));
      case Expr.Yield e -> {
        value(e.value());
        noneIf(e.value() == null);
      }
      case Expr.YieldFrom e -> {
        value(e.value());
        noneIf(true);
      }
      case Expr.Await e -> {
        value(e.value());
        noneIf(true);
      }
      case Expr.Slice e -> {
        value(e.lower());
        noneIf(e.lower() == null);
        value(e.upper());
        noneIf(e.upper() == null);
        value(e.step());
      }
      default -> values(Children.of(expression));
    }
  }

  private void noneIf(boolean condition) {
    if (condition) {
      walk.constant(PyNone.NONE);
    }
  }

  private static Object foldedTuple(List<Expr> list) {
    Object[] items = ConstantFolding.foldAll(list);
    return items == null ? null : new PyTuple(items);
  }

  private void display(List<Expr> elements, Object constant) {
    if (constant != null && elements.size() >= DISPLAY_AS_CONSTANT) {
      walk.constant(constant);
    } else {
      values(elements);
    }
  }

  private void dict(Expr.DictExpr e) {
    Object keys = e.keys().size() > 1 ? foldedTuple(e.keys()) : null;
    for (int i = 0; i < e.values().size(); i++) {
      if (keys == null) {
        value(e.keys().get(i));
      }
      value(e.values().get(i));
    }
    if (keys != null) {
      walk.constant(keys);
    }
  }

  private void compare(Expr.Compare e) {
    value(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      Expr right = e.comparators().get(i);
      boolean membership = e.ops().get(i) == CmpOp.IN || e.ops().get(i) == CmpOp.NOT_IN;
      Object constant = membership ? ConstantFolding.container(right) : null;
      if (constant != null) {
        walk.constant(constant);
        walk.position(right.span());
      } else {
        value(right);
      }
    }
  }

  void arguments(List<Expr> positional, List<Keyword> keywords) {
    boolean spread = positional.stream().anyMatch(e -> e instanceof Expr.Starred);
    boolean mapping = keywords.stream().anyMatch(keyword -> keyword.arg() == null);
    Object folded = mapping && !spread ? foldedTuple(positional) : null;
    if (folded != null) {
      walk.foldedTuple((PyTuple) folded);
    } else {
      values(positional);
    }
    keywords.forEach(keyword -> value(keyword.value()));
    List<String> names = keywords.stream().map(Keyword::arg).filter(Objects::nonNull).toList();
    if (!names.isEmpty() && (!spread && !mapping || names.size() > 1)) {
      walk.texts(names);
    } else {
      names.forEach(walk::text);
    }
  }

  /** Default values of parameters. */
  void defaults(Arguments arguments) {
    if (!arguments.defaults().isEmpty()) {
      Object constant = foldedTuple(arguments.defaults());
      if (constant != null) {
        walk.foldedTuple((PyTuple) constant);
      } else {
        values(arguments.defaults());
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
      if (arguments.kwDefaults().get(i) != null) {
        value(arguments.kwDefaults().get(i));
        names.add(walk.body().scope().mangle(arguments.kwonlyargs().get(i).arg()));
      }
    }
    if (!names.isEmpty()) {
      walk.texts(names);
    }
  }

  private void inlined(Expr e, List<Comprehension> generators, Runnable element) {
    value(generators.get(0).iter());
    Scope inner = walk.body().unit().scopes().scopeOf(e);
    Scope outer = walk.body().enter(inner);
    clauses(generators, 0, element);
    walk.body().enter(outer);
  }

  /** The clauses of a comprehension but for the first iterable. */
  void clauses(List<Comprehension> generators, int index, Runnable element) {
    if (index == generators.size()) {
      element.run();
      return;
    }
    Comprehension clause = generators.get(index);
    if (index > 0) {
      value(clause.iter());
    }
    value(clause.target());
    clause.ifs().forEach(this::condition);
    clauses(generators, index + 1, element);
  }
}
