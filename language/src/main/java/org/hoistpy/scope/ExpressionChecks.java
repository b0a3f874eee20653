package org.hoistpy.scope;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.Span;

/** What CPython's compiler rejects in expressions although they parse. Used by one analysis. */
abstract class ExpressionChecks {
  /** What kind of code is being checked: decides where await, yield and return may stand. */
  enum Unit {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    /** A generator expression. */
    COMPREHENSION,
    ANNOTATION
  }

  private static final int MAX_BEFORE_STAR = 1 << 8;

  final ProblemSite site;
  final Map<Object, ScopeEntry> scopes;
  final LiteralWarnings warnings = new LiteralWarnings();
  private final boolean topLevelAwait;

  Unit unit = Unit.MODULE;
  ScopeEntry scope;

  ExpressionChecks(ProblemSite site, Map<Object, ScopeEntry> scopes, boolean topLevelAwait) {
    this.site = site;
    this.scopes = scopes;
    this.topLevelAwait = topLevelAwait;
  }

  final boolean inFunction() {
    return switch (unit) {
      case FUNCTION, ASYNC_FUNCTION, LAMBDA, COMPREHENSION -> true;
      default -> false;
    };
  }

  final boolean isTopLevelAwait() {
    return topLevelAwait && unit == Unit.MODULE;
  }

  final void forbidDebug(String name, ExprContext ctx, Span where) {
    if (ctx != ExprContext.LOAD && "__debug__".equals(name)) {
      String verb = ctx == ExprContext.STORE ? "assign to" : "delete";
      throw site.at(where, "cannot " + verb + " __debug__");
    }
  }

  final void visitAll(List<Expr> exprs) {
    for (Expr e : exprs) {
      visit(e);
    }
  }

  /** Elements of a display or arguments, where a starred expression may stand. */
  private void elements(List<Expr> elts) {
    for (Expr e : elts) {
      visit(e instanceof Expr.Starred s ? s.value() : e);
    }
  }

  final void visit(Expr e) {
    switch (e) {
      case null -> {}
      case Expr.Constant c -> {}
      case Expr.Name n -> forbidDebug(n.id(), n.ctx(), n.span());
      case Expr.Attribute a -> {
        visit(a.value());
        forbidDebug(a.attr(), a.ctx(), a.span());
      }
      case Expr.Subscript s -> {
        warnings.subscript(s);
        visit(s.value());
        visit(s.slice());
      }
      case Expr.Slice s -> {
        visit(s.lower());
        visit(s.upper());
        visit(s.step());
      }
      case Expr.Call c -> {
        warnings.call(c);
        visit(c.func());
        call(c.args(), c.keywords());
      }
      case Expr.BinOp b -> binary(b);
      case Expr.BoolOp b -> visitAll(b.values());
      case Expr.UnaryOp u -> visit(u.operand());
      case Expr.Compare c -> {
        warnings.comparison(c);
        visit(c.left());
        visitAll(c.comparators());
      }
      case Expr.IfExp i -> {
        visit(i.test());
        visit(i.body());
        visit(i.orelse());
      }
      case Expr.TupleExpr t -> sequence(t, t.elts(), t.ctx());
      case Expr.ListExpr l -> sequence(l, l.elts(), l.ctx());
      case Expr.SetExpr s -> elements(s.elts());
      case Expr.DictExpr d -> {
        visitAll(d.keys());
        visitAll(d.values());
      }
      case Expr.Starred s ->
          throw site.at(
              s.span(),
              s.ctx() == ExprContext.STORE
                  ? "starred assignment target must be in a list or tuple"
                  : "can't use starred expression here");
      case Expr.JoinedStr j -> visitAll(j.values());
      case Expr.FormattedValue f -> {
        visit(f.value());
        visit(f.formatSpec());
      }
      case Expr.NamedExpr n -> {
        visit(n.value());
        visit(n.target());
      }
      case Expr.Lambda l -> lambda(l);
      case Expr.ListComp c -> comprehension(c, c.generators(), c.elt(), null);
      case Expr.SetComp c -> comprehension(c, c.generators(), c.elt(), null);
      case Expr.DictComp c -> comprehension(c, c.generators(), c.key(), c.value());
      case Expr.GeneratorExp g -> generator(g);
      case Expr.Yield y -> {
        requireFunction("'yield' outside function", y);
        visit(y.value());
      }
      case Expr.YieldFrom y -> {
        requireFunction("'yield' outside function", y);
        if (unit == Unit.ASYNC_FUNCTION) {
          throw site.at(y.span(), "'yield from' inside async function");
        }
        visit(y.value());
      }
      case Expr.Await a -> await(a);
    }
  }

  private void requireFunction(String message, Expr e) {
    if (!inFunction()) {
      throw site.at(e.span(), message);
    }
  }

  private void await(Expr.Await a) {
    if (!isTopLevelAwait()) {
      requireFunction("'await' outside function", a);
      if (unit != Unit.ASYNC_FUNCTION && unit != Unit.COMPREHENSION) {
        throw site.at(a.span(), "'await' outside async function");
      }
    }
    visit(a.value());
  }

  private void binary(Expr.BinOp b) {
    ArrayDeque<Expr> rights = new ArrayDeque<>();
    Expr left = b;
    while (left instanceof Expr.BinOp inner) {
      rights.push(inner.right());
      left = inner.left();
    }
    visit(left);
    for (Expr right : rights) {
      visit(right);
    }
  }

  private void sequence(Expr whole, List<Expr> elts, ExprContext ctx) {
    if (ctx == ExprContext.STORE) {
      boolean starred = false;
      for (int i = 0; i < elts.size(); i++) {
        if (elts.get(i) instanceof Expr.Starred) {
          if (starred) {
            throw site.at(whole.span(), "multiple starred expressions in assignment");
          }
          if (i >= MAX_BEFORE_STAR) {
            throw site.at(whole.span(), "too many expressions in star-unpacking assignment");
          }
          starred = true;
        }
      }
    }
    elements(elts);
  }

  final void call(List<Expr> args, List<Keyword> keywords) {
    HashSet<String> names = new HashSet<>();
    for (Keyword k : keywords) {
      if (k.arg() != null) {
        forbidDebug(k.arg(), ExprContext.STORE, k.span());
        if (!names.add(k.arg())) {
          throw site.at(k.span(), "keyword argument repeated: " + k.arg());
        }
      }
    }
    elements(args);
    for (Keyword k : keywords) {
      visit(k.value());
    }
  }

  final void parameterNames(Arguments args) {
    parameterNames(args.posonlyargs());
    parameterNames(args.args());
    if (args.vararg() != null) {
      parameterNames(List.of(args.vararg()));
    }
    parameterNames(args.kwonlyargs());
    if (args.kwarg() != null) {
      parameterNames(List.of(args.kwarg()));
    }
  }

  private void parameterNames(List<Arg> args) {
    for (Arg arg : args) {
      forbidDebug(arg.arg(), ExprContext.STORE, arg.span());
    }
  }

  private void lambda(Expr.Lambda l) {
    parameterNames(l.args());
    visitAll(l.args().defaults());
    visitAll(l.args().kwDefaults());
    inUnit(Unit.LAMBDA, scopes.get(l), () -> visit(l.body()));
  }

  /** Checks code that has a frame of its own. */
  void inUnit(Unit inner, ScopeEntry innerScope, Runnable body) {
    Unit outer = unit;
    ScopeEntry outerScope = scope;
    unit = inner;
    scope = innerScope;
    body.run();
    unit = outer;
    scope = outerScope;
  }

  private void comprehension(Expr e, List<Comprehension> generators, Expr elt, Expr value) {
    boolean async = scopes.get(e).coroutine;
    if (async && unit != Unit.ASYNC_FUNCTION && unit != Unit.COMPREHENSION && !isTopLevelAwait()) {
      throw site.at(e.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    visit(generators.getFirst().iter());
    clauses(generators);
    visit(elt);
    visit(value);
  }

  private void generator(Expr.GeneratorExp g) {
    visit(g.generators().getFirst().iter());
    inUnit(
        Unit.COMPREHENSION,
        scopes.get(g),
        () -> {
          clauses(g.generators());
          visit(g.elt());
        });
  }

  /** The clauses without the first iterable, which belongs to the code around. */
  private void clauses(List<Comprehension> generators) {
    for (int i = 0; i < generators.size(); i++) {
      Comprehension clause = generators.get(i);
      if (i > 0) {
        visit(clause.iter());
      }
      visit(clause.target());
      visitAll(clause.ifs());
    }
  }
}
