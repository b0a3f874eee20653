package org.hoistpy.scope;

import java.util.ArrayDeque;
import java.util.List;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Keyword;

/** Enters the names of expressions into their scopes. */
abstract class ExpressionCollector extends ScopeStack {
  /** Nesting that CPython 3.12 compiles. */
  private static final int MAX_DEPTH = 2994;

  private int depth;

  /** An annotation, a bound or an alias is being read: what it is called in messages, or null. */
  String annotationKind;

  ExpressionCollector(ProblemSite site, boolean futureAnnotations) {
    super(site, futureAnnotations);
  }

  final void visitAll(List<Expr> exprs) {
    for (Expr e : exprs) {
      visit(e);
    }
  }

  final void visit(Expr e) {
    if (++depth > MAX_DEPTH) {
      throw site.tooDeep();
    }
    switch (e) {
      case null -> {}
      case Expr.Name n -> name(n);
      case Expr.Constant c -> {}
      case Expr.Attribute a -> visit(a.value());
      case Expr.Call c -> {
        visit(c.func());
        visitAll(c.args());
        keywords(c.keywords());
      }
      case Expr.BinOp b -> binary(b);
      case Expr.BoolOp b -> visitAll(b.values());
      case Expr.UnaryOp u -> visit(u.operand());
      case Expr.Compare c -> {
        visit(c.left());
        visitAll(c.comparators());
      }
      case Expr.Subscript s -> {
        visit(s.value());
        visit(s.slice());
      }
      case Expr.Slice s -> {
        visit(s.lower());
        visit(s.upper());
        visit(s.step());
      }
      case Expr.TupleExpr t -> visitAll(t.elts());
      case Expr.ListExpr l -> visitAll(l.elts());
      case Expr.SetExpr s -> visitAll(s.elts());
      case Expr.DictExpr d -> {
        visitAll(d.keys());
        visitAll(d.values());
      }
      case Expr.Starred s -> visit(s.value());
      case Expr.IfExp i -> {
        visit(i.test());
        visit(i.body());
        visit(i.orelse());
      }
      case Expr.JoinedStr j -> visitAll(j.values());
      case Expr.FormattedValue f -> {
        visit(f.value());
        visit(f.formatSpec());
      }
      case Expr.NamedExpr n -> {
        rejectInAnnotation("named expression", n);
        namedExpression(n);
      }
      case Expr.Lambda l -> lambda(l);
      case Expr.ListComp c ->
          comprehension(c, "listcomp", "list comprehension", c.generators(), c.elt(), null);
      case Expr.SetComp c ->
          comprehension(c, "setcomp", "set comprehension", c.generators(), c.elt(), null);
      case Expr.DictComp c ->
          comprehension(c, "dictcomp", "dict comprehension", c.generators(), c.key(), c.value());
      case Expr.GeneratorExp c ->
          comprehension(c, "genexpr", "generator expression", c.generators(), c.elt(), null);
      case Expr.Yield y -> {
        rejectInAnnotation("yield expression", y);
        visit(y.value());
        makeGenerator(y);
      }
      case Expr.YieldFrom y -> {
        rejectInAnnotation("yield expression", y);
        visit(y.value());
        makeGenerator(y);
      }
      case Expr.Await a -> {
        rejectInAnnotation("await expression", a);
        visit(a.value());
        current.coroutine = true;
      }
    }
    depth--;
  }

  /** Long sums are deep on the left; a loop keeps them off the stack. */
  private void binary(Expr.BinOp b) {
    ArrayDeque<Expr> rights = new ArrayDeque<>();
    Expr left = b;
    while (left instanceof Expr.BinOp inner) {
      rights.push(inner.right());
      left = inner.left();
    }
    if (rights.size() > MAX_DEPTH) {
      throw site.tooDeep();
    }
    visit(left);
    for (Expr right : rights) {
      visit(right);
    }
  }

  private void name(Expr.Name n) {
    if (n.ctx() == ExprContext.LOAD) {
      use(n.id());
      if (n.id().equals("super") && current.isFunctionLike()) {
        current.usesSuper = true;
        define(NameAnalysis.CLASS_CELL, SymbolFlags.USE, n.span());
      }
    } else {
      define(n.id(), SymbolFlags.LOCAL, n.span());
    }
  }

  final void keywords(List<Keyword> keywords) {
    for (Keyword k : keywords) {
      visit(k.value());
    }
  }

  private void makeGenerator(Expr e) {
    current.generator = true;
    if (current.comprehension != null) {
      throw site.at(e.span(), "'yield' inside " + current.comprehension);
    }
  }

  private void rejectInAnnotation(String what, Expr e) {
    String where =
        switch (current.textOnly ? ScopeKind.MODULE : current.kind) {
          case TYPE_VARIABLE_BOUND -> "a TypeVar bound";
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          default -> annotationKind;
        };
    if (where != null) {
      throw site.at(e.span(), what + " cannot be used within " + where);
    }
  }

  private void namedExpression(Expr.NamedExpr n) {
    if (current.iterableDepth > 0) {
      throw site.at(
          n.span(), "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (current.comprehension != null) {
      bindOutsideComprehension(n.target());
    }
    visit(n.value());
    visit(n.target());
  }

  /** The target of an assignment expression belongs to the scope around its comprehensions. */
  private void bindOutsideComprehension(Expr.Name target) {
    String name = target.id();
    String mangled = Mangling.mangle(privateName, name);
    for (ScopeEntry scope = current; scope != null; scope = scope.parent) {
      if (scope.comprehension != null) {
        int flags = scope.flags(mangled);
        if ((flags & SymbolFlags.ITERATION) != 0
            && (flags & (SymbolFlags.LOCAL | SymbolFlags.GLOBAL)) != 0) {
          throw site.at(
              target.span(),
              "assignment expression cannot rebind comprehension iteration variable '"
                  + name
                  + "'");
        }
        continue;
      }
      switch (scope.kind) {
        case FUNCTION, LAMBDA -> {
          boolean global = (scope.flags(mangled) & SymbolFlags.GLOBAL) != 0;
          define(name, global ? SymbolFlags.GLOBAL : SymbolFlags.NONLOCAL, target.span());
          directive(name, target.span());
          define(scope, name, SymbolFlags.LOCAL, target.span());
          return;
        }
        case MODULE -> {
          define(name, SymbolFlags.GLOBAL, target.span());
          directive(name, target.span());
          define(scope, name, SymbolFlags.GLOBAL, target.span());
          return;
        }
        default ->
            throw site.at(
                target.span(),
                "assignment expression within a comprehension cannot be used "
                    + switch (scope.kind) {
                      case CLASS -> "in a class body";
                      case TYPE_ALIAS -> "in a type alias";
                      case TYPE_VARIABLE_BOUND -> "in a TypeVar bound";
                      default -> "within the definition of a generic";
                    });
      }
    }
  }

  private void lambda(Expr.Lambda l) {
    if (current.canSeeClassScope) {
      throw site.at(l.span(), "Cannot use lambda in annotation scope within class scope");
    }
    visitAll(l.args().defaults());
    visitAll(l.args().kwDefaults());
    String outerAnnotation = annotationKind;
    annotationKind = null;
    enter(ScopeKind.LAMBDA, "lambda", l, null);
    parameters(l.args());
    visit(l.body());
    exit();
    annotationKind = outerAnnotation;
  }

  final void parameters(Arguments args) {
    parameters(args.posonlyargs());
    parameters(args.args());
    parameters(args.kwonlyargs());
    if (args.vararg() != null) {
      parameters(List.of(args.vararg()));
    }
    if (args.kwarg() != null) {
      parameters(List.of(args.kwarg()));
    }
  }

  private void parameters(List<Arg> args) {
    for (Arg arg : args) {
      define(arg.arg(), SymbolFlags.PARAM, arg.span());
    }
  }

  private void comprehension(
      Expr e,
      String name,
      String description,
      List<Comprehension> generators,
      Expr elt,
      Expr value) {
    if (current.canSeeClassScope) {
      throw site.at(e.span(), "Cannot use comprehension in annotation scope within class scope");
    }
    boolean generator = e instanceof Expr.GeneratorExp;
    Comprehension outermost = generators.getFirst();
    current.iterableDepth++;
    visit(outermost.iter());
    current.iterableDepth--;
    ScopeKind kind = generator ? ScopeKind.GENERATOR_EXPRESSION : ScopeKind.COMPREHENSION;
    String outerAnnotation = annotationKind;
    annotationKind = null;
    enter(kind, name, e, description);
    if (outermost.isAsync()) {
      current.coroutine = true;
    }
    if (generator) {
      define(".0", SymbolFlags.PARAM, e.span());
    }
    target(outermost.target());
    visitAll(outermost.ifs());
    for (Comprehension inner : generators.subList(1, generators.size())) {
      target(inner.target());
      current.iterableDepth++;
      visit(inner.iter());
      current.iterableDepth--;
      visitAll(inner.ifs());
      if (inner.isAsync()) {
        current.coroutine = true;
      }
    }
    visit(value);
    visit(elt);
    current.generator = generator;
    boolean async = current.coroutine && !generator;
    exit();
    annotationKind = outerAnnotation;
    if (async) {
      current.coroutine = true;
    }
  }

  private void target(Expr target) {
    current.inIterationTarget = true;
    visit(target);
    current.inIterationTarget = false;
  }
}
