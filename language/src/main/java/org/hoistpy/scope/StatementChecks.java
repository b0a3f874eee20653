package org.hoistpy.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/**
 * What CPython's compiler rejects in statements although they parse: jumps that lead nowhere, await
 * outside coroutines, names that cannot be assigned. Used by one analysis.
 */
final class StatementChecks extends PatternChecks {
  private static final int MAX_BLOCKS = 20;
  private static final String STAR_EXIT =
      "'break', 'continue' and 'return' cannot appear in an except* block";

  /** What encloses a statement, as far as jumps out of it are concerned. */
  private enum Block {
    LOOP,
    EXCEPT_STAR,
    OTHER
  }

  private final boolean futureAnnotations;
  private ArrayList<Block> blocks = new ArrayList<>();

  StatementChecks(
      ProblemSite site,
      Map<Object, ScopeEntry> scopes,
      boolean futureAnnotations,
      boolean topLevelAwait) {
    super(site, scopes, topLevelAwait);
    this.futureAnnotations = futureAnnotations;
  }

  /**
   * Checks a program.
   *
   * @param futures how many statements at its top may import from {@code __future__}
   */
  void check(Mod mod, int futures) {
    scope = scopes.get(mod);
    switch (mod) {
      case Mod.Module m -> module(m.body(), futures);
      case Mod.Interactive i -> module(i.body(), futures);
      case Mod.Expression e -> visit(e.body());
    }
  }

  private void module(List<Stmt> body, int futures) {
    for (int i = 0; i < body.size(); i++) {
      if (i >= futures || !FutureChecks.isFuture(body.get(i))) {
        statement(body.get(i));
      }
    }
  }

  private void body(List<Stmt> body) {
    for (Stmt stmt : body) {
      statement(stmt);
    }
  }

  private void block(Block kind, Span where, List<Stmt> body) {
    open(kind, where);
    body(body);
    blocks.removeLast();
  }

  private void open(Block kind, Span where) {
    if (blocks.size() >= MAX_BLOCKS) {
      throw site.at(where, "too many statically nested blocks");
    }
    blocks.add(kind);
  }

  @Override
  void inUnit(Unit inner, ScopeEntry innerScope, Runnable body) {
    ArrayList<Block> outer = blocks;
    blocks = new ArrayList<>();
    super.inUnit(inner, innerScope, body);
    blocks = outer;
  }

  private void statement(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef f ->
          function(
              f,
              f.name(),
              f.args(),
              f.body(),
              f.decoratorList(),
              f.returns(),
              f.typeParams(),
              Unit.FUNCTION);
      case Stmt.AsyncFunctionDef f ->
          function(
              f,
              f.name(),
              f.args(),
              f.body(),
              f.decoratorList(),
              f.returns(),
              f.typeParams(),
              Unit.ASYNC_FUNCTION);
      case Stmt.ClassDef c -> {
        visitAll(c.decoratorList());
        typeParams(c.typeParams());
        inUnit(Unit.CLASS, scopes.get(c), () -> body(c.body()));
        call(c.bases(), c.keywords());
        forbidDebug(c.name(), ExprContext.STORE, c.span());
      }
      case Stmt.Return r -> returns(r);
      case Stmt.Delete d -> visitAll(d.targets());
      case Stmt.Assign a -> {
        visit(a.value());
        visitAll(a.targets());
      }
      case Stmt.TypeAlias t -> {
        typeParams(t.typeParams());
        inUnit(Unit.ANNOTATION, scopes.get(t), () -> visit(t.value()));
        forbidDebug(t.name().id(), ExprContext.STORE, t.span());
      }
      case Stmt.AugAssign a -> {
        visit(a.value());
        visit(a.target());
      }
      case Stmt.AnnAssign a -> annotatedAssignment(a);
      case Stmt.For f -> loop(f.iter(), f.target(), f.body(), f.orelse(), f.span());
      case Stmt.AsyncFor f -> {
        requireAsync("'async for' outside async function", f.span());
        loop(f.iter(), f.target(), f.body(), f.orelse(), f.span());
      }
      case Stmt.While w -> {
        visit(w.test());
        block(Block.LOOP, w.span(), w.body());
        body(w.orelse());
      }
      case Stmt.If i -> ifStatement(i);
      case Stmt.With w -> with(w.items(), 0, w.body(), w.span());
      case Stmt.AsyncWith w -> {
        requireAsync("'async with' outside async function", w.span());
        with(w.items(), 0, w.body(), w.span());
      }
      case Stmt.Match m -> {
        visit(m.subject());
        for (int i = 0; i < m.cases().size(); i++) {
          MatchCase c = m.cases().get(i);
          casePattern(m.cases(), i);
          visit(c.guard());
          body(c.body());
        }
      }
      case Stmt.Raise r -> {
        visit(r.exc());
        visit(r.cause());
      }
      case Stmt.Try t ->
          tryStatement(t.body(), t.handlers(), t.orelse(), t.finalbody(), t.span(), Block.OTHER);
      case Stmt.TryStar t ->
          tryStatement(
              t.body(), t.handlers(), t.orelse(), t.finalbody(), t.span(), Block.EXCEPT_STAR);
      case Stmt.Assert a -> {
        warnings.assertion(a);
        visit(a.test());
        visit(a.msg());
      }
      case Stmt.Import i -> {
        for (Alias alias : i.names()) {
          forbidDebug(storedName(alias), ExprContext.STORE, i.span());
        }
      }
      case Stmt.ImportFrom i -> {
        if (FutureChecks.isFuture(i)) {
          throw site.at(
              i.span(), "from __future__ imports must occur at the beginning of the file");
        }
        for (Alias alias : i.names()) {
          forbidDebug(storedName(alias), ExprContext.STORE, i.span());
        }
      }
      case Stmt.Global g -> {}
      case Stmt.Nonlocal n -> {}
      case Stmt.ExprStmt e -> visit(e.value());
      case Stmt.Pass p -> {}
      case Stmt.Break b -> jump(b.span(), "'break' outside loop");
      case Stmt.Continue c -> jump(c.span(), "'continue' not properly in loop");
    }
  }

  private static String storedName(Alias alias) {
    return alias.asname() == null ? alias.name() : alias.asname();
  }

  private void ifStatement(Stmt.If i) {
    Stmt.If next = i;
    while (true) {
      visit(next.test());
      body(next.body());
      if (next.orelse().size() == 1 && next.orelse().getFirst() instanceof Stmt.If inner) {
        next = inner;
      } else {
        body(next.orelse());
        return;
      }
    }
  }

  private void returns(Stmt.Return r) {
    if (!inFunction()) {
      throw site.at(r.span(), "'return' outside function");
    }
    if (r.value() != null && scope != null && scope.isAsyncGenerator()) {
      throw site.at(r.span(), "'return' with value in async generator");
    }
    visit(r.value());
    if (blocks.contains(Block.EXCEPT_STAR)) {
      boolean atValue = r.value() instanceof Expr.Constant c && c.span().line() == r.span().line();
      throw site.at(atValue ? r.value().span() : r.span(), STAR_EXIT);
    }
  }

  private void jump(Span where, String message) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      switch (blocks.get(i)) {
        case LOOP -> {
          return;
        }
        case EXCEPT_STAR -> throw site.at(where, STAR_EXIT);
        case OTHER -> {}
      }
    }
    throw site.at(where, message);
  }

  private void requireAsync(String message, Span where) {
    if (unit != Unit.ASYNC_FUNCTION && !isTopLevelAwait()) {
      throw site.at(where, message);
    }
  }

  private void loop(Expr iter, Expr target, List<Stmt> body, List<Stmt> orelse, Span where) {
    visit(iter);
    visit(target);
    block(Block.LOOP, where, body);
    body(orelse);
  }

  private void with(List<WithItem> items, int i, List<Stmt> body, Span where) {
    if (i == items.size()) {
      body(body);
      return;
    }
    visit(items.get(i).contextExpr());
    open(Block.OTHER, where);
    visit(items.get(i).optionalVars());
    with(items, i + 1, body, where);
    blocks.removeLast();
  }

  private void tryStatement(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span where,
      Block handlerKind) {
    if (!finalbody.isEmpty()) {
      open(Block.OTHER, where);
    }
    block(Block.OTHER, where, body);
    body(orelse);
    open(handlerKind, where);
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      if (handler.type() == null && i < handlers.size() - 1) {
        throw site.at(handler.span(), "default 'except:' must be last");
      }
      visit(handler.type());
      forbidDebug(handler.name(), ExprContext.STORE, handler.span());
      block(Block.OTHER, handler.span(), handler.body());
    }
    blocks.removeLast();
    if (!finalbody.isEmpty()) {
      blocks.removeLast();
      block(Block.OTHER, where, finalbody);
    }
  }

  private void function(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams,
      Unit inner) {
    parameterNames(args);
    visitAll(decorators);
    visitAll(args.defaults());
    visitAll(args.kwDefaults());
    typeParams(typeParams);
    annotations(args.args());
    annotations(args.posonlyargs());
    if (args.vararg() != null) {
      Expr annotation = args.vararg().annotation();
      annotation(annotation instanceof Expr.Starred s ? s.value() : annotation);
    }
    annotations(args.kwonlyargs());
    if (args.kwarg() != null) {
      annotation(args.kwarg().annotation());
    }
    annotation(returns);
    inUnit(inner, scopes.get(node), () -> body(body));
    forbidDebug(name, ExprContext.STORE, node.span());
  }

  private void annotations(List<Arg> args) {
    for (Arg arg : args) {
      annotation(arg.annotation());
    }
  }

  private void annotation(Expr e) {
    if (!futureAnnotations) {
      visit(e);
    }
  }

  private void typeParams(List<TypeParam> params) {
    for (TypeParam param : params) {
      forbidDebug(param.name(), ExprContext.STORE, param.span());
      if (param instanceof TypeParam.TypeVar v && v.bound() != null) {
        inUnit(Unit.ANNOTATION, scopes.get(v), () -> visit(v.bound()));
      }
    }
  }

  private void annotatedAssignment(Stmt.AnnAssign a) {
    visit(a.value());
    if (a.value() != null) {
      visit(a.target());
    } else {
      switch (a.target()) {
        case Expr.Name n -> forbidDebug(n.id(), ExprContext.STORE, a.span());
        case Expr.Attribute t -> {
          forbidDebug(t.attr(), ExprContext.STORE, a.span());
          visit(t.value());
        }
        default -> visit(a.target());
      }
    }
    // The annotation of a local variable is not evaluated, so nothing in it is out of place.
    if (a.simple() && !inFunction()) {
      annotation(a.annotation());
    }
  }
}
