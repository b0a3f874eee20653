package org.hoistpy.scope;

import java.util.List;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/** First half of the analysis: which names occur how in which scope (as CPython's symtable.c). */
final class SymbolCollector extends ExpressionCollector {
  SymbolCollector(ProblemSite site, boolean futureAnnotations) {
    super(site, futureAnnotations);
  }

  void collect(Mod mod) {
    enter(ScopeKind.MODULE, "top", mod, null);
    switch (mod) {
      case Mod.Module m -> body(m.body());
      case Mod.Interactive i -> body(i.body());
      case Mod.Expression e -> visit(e.body());
    }
  }

  private void body(List<Stmt> body) {
    for (Stmt stmt : body) {
      statement(stmt);
    }
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
              false);
      case Stmt.AsyncFunctionDef f ->
          function(
              f,
              f.name(),
              f.args(),
              f.body(),
              f.decoratorList(),
              f.returns(),
              f.typeParams(),
              true);
      case Stmt.ClassDef c -> classDef(c);
      case Stmt.TypeAlias t -> typeAlias(t);
      case Stmt.Return r -> {
        if (r.value() != null) {
          visit(r.value());
          current.returnsValue = true;
        }
      }
      case Stmt.Delete d -> visitAll(d.targets());
      case Stmt.Assign a -> {
        visit(a.value());
        visitAll(a.targets());
      }
      case Stmt.AugAssign a -> {
        visit(a.target());
        visit(a.value());
      }
      case Stmt.AnnAssign a -> annotatedAssignment(a);
      case Stmt.For f -> loop(f.iter(), f.target(), f.body(), f.orelse());
      case Stmt.AsyncFor f -> {
        markModule();
        loop(f.iter(), f.target(), f.body(), f.orelse());
      }
      case Stmt.While w -> {
        visit(w.test());
        body(w.body());
        body(w.orelse());
      }
      case Stmt.If i -> ifStatement(i);
      case Stmt.With w -> with(w.items(), w.body());
      case Stmt.AsyncWith w -> {
        markModule();
        with(w.items(), w.body());
      }
      case Stmt.Match m -> {
        visit(m.subject());
        for (MatchCase c : m.cases()) {
          pattern(c.pattern());
          visit(c.guard());
          body(c.body());
        }
      }
      case Stmt.Raise r -> {
        visit(r.exc());
        visit(r.cause());
      }
      case Stmt.Try t -> tryStatement(t.body(), t.handlers(), t.orelse(), t.finalbody());
      case Stmt.TryStar t -> tryStatement(t.body(), t.handlers(), t.orelse(), t.finalbody());
      case Stmt.Assert a -> {
        visit(a.test());
        visit(a.msg());
      }
      case Stmt.Import i -> aliases(i.names());
      case Stmt.ImportFrom i -> aliases(i.names());
      case Stmt.Global g -> global(g);
      case Stmt.Nonlocal n -> nonlocal(n);
      case Stmt.ExprStmt e -> visit(e.value());
      case Stmt.Pass p -> {}
      case Stmt.Break b -> {}
      case Stmt.Continue c -> {}
    }
  }

  /** An elif chain nests in the tree; a loop keeps it off the stack. */
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

  /** A module that suspends runs as a coroutine, where that is allowed. */
  private void markModule() {
    if (current.kind == ScopeKind.MODULE) {
      current.coroutine = true;
    }
  }

  private void loop(Expr iter, Expr target, List<Stmt> body, List<Stmt> orelse) {
    visit(iter);
    visit(target);
    body(body);
    body(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      visit(item.optionalVars());
    }
    body(body);
  }

  private void tryStatement(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    body(body);
    for (ExceptHandler handler : handlers) {
      visit(handler.type());
      if (handler.name() != null) {
        define(handler.name(), SymbolFlags.LOCAL, handler.span());
      }
      body(handler.body());
    }
    body(orelse);
    body(finalbody);
  }

  private void function(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      List<TypeParam> typeParams,
      boolean async) {
    define(name, SymbolFlags.LOCAL, node.span());
    visitAll(args.defaults());
    visitAll(args.kwDefaults());
    visitAll(decorators);
    if (!typeParams.isEmpty()) {
      enterTypeParameters(node, name);
      if (!args.defaults().isEmpty()) {
        define(".defaults", SymbolFlags.PARAM, node.span());
      }
      if (args.kwDefaults().stream().anyMatch(e -> e != null)) {
        define(".kwdefaults", SymbolFlags.PARAM, node.span());
      }
      typeParams(typeParams);
    }
    annotations(args, returns);
    enter(ScopeKind.FUNCTION, name, node, null);
    current.coroutine = async;
    parameters(args);
    body(body);
    exit();
    if (!typeParams.isEmpty()) {
      exit();
    }
  }

  private void annotations(Arguments args, Expr returns) {
    annotations(args.posonlyargs());
    annotations(args.args());
    if (args.vararg() != null) {
      annotation(args.vararg().annotation());
    }
    if (args.kwarg() != null) {
      annotation(args.kwarg().annotation());
    }
    annotations(args.kwonlyargs());
    annotation(returns);
  }

  private void annotations(List<Arg> args) {
    for (Arg arg : args) {
      annotation(arg.annotation());
    }
  }

  /** Under the future import an annotation is text: it is checked in a scope that goes nowhere. */
  private void annotation(Expr e) {
    if (e == null) {
      return;
    }
    if (!futureAnnotations) {
      visit(e);
      return;
    }
    unevaluated++;
    annotationKind = "an annotation";
    enter(ScopeKind.TYPE_ALIAS, "_annotation", null, null).textOnly = true;
    visit(e);
    exit();
    annotationKind = null;
    unevaluated--;
  }

  private void classDef(Stmt.ClassDef c) {
    define(c.name(), SymbolFlags.LOCAL, c.span());
    visitAll(c.decoratorList());
    String outer = privateName;
    boolean generic = !c.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(c, c.name());
      privateName = c.name();
      current.privateName = c.name();
      define(".type_params", SymbolFlags.LOCAL, c.span());
      use(".type_params");
      define(".generic_base", SymbolFlags.LOCAL, c.span());
      use(".generic_base");
      typeParams(c.typeParams());
    }
    visitAll(c.bases());
    for (Keyword k : c.keywords()) {
      visit(k.value());
    }
    privateName = c.name();
    enter(ScopeKind.CLASS, c.name(), c, null);
    if (generic) {
      define("__type_params__", SymbolFlags.LOCAL, c.span());
      use(".type_params");
    }
    body(c.body());
    exit();
    if (generic) {
      exit();
    }
    privateName = outer;
  }

  private void typeAlias(Stmt.TypeAlias t) {
    visit(t.name());
    boolean inClass = current.kind == ScopeKind.CLASS;
    boolean generic = !t.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(t, t.name().id());
      typeParams(t.typeParams());
    }
    enter(ScopeKind.TYPE_ALIAS, t.name().id(), t, null);
    seeClass(inClass);
    visit(t.value());
    exit();
    if (generic) {
      exit();
    }
  }

  private void enterTypeParameters(Stmt node, String name) {
    boolean inClass = current.kind == ScopeKind.CLASS;
    ScopeEntry scope = enter(ScopeKind.TYPE_PARAMETERS, name, null, null);
    typeParameterScopes.put(node, scope);
    seeClass(inClass);
  }

  private void seeClass(boolean inClass) {
    if (inClass) {
      current.canSeeClassScope = true;
      use(NameAnalysis.CLASS_DICT);
    }
  }

  private void typeParams(List<TypeParam> params) {
    for (TypeParam param : params) {
      define(param.name(), SymbolFlags.TYPE_PARAM | SymbolFlags.LOCAL, param.span());
      if (param instanceof TypeParam.TypeVar v && v.bound() != null) {
        boolean inClass = current.canSeeClassScope;
        enter(ScopeKind.TYPE_VARIABLE_BOUND, v.name(), v, null);
        seeClass(inClass);
        visit(v.bound());
        exit();
      }
    }
  }

  private void annotatedAssignment(Stmt.AnnAssign a) {
    if (a.target() instanceof Expr.Name n) {
      int flags = flags(n.id());
      boolean declared = (flags & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0;
      if (declared && current != top && a.simple()) {
        String kind = (flags & SymbolFlags.GLOBAL) != 0 ? "global" : "nonlocal";
        throw site.at(a.span(), "annotated name '" + n.id() + "' can't be " + kind);
      }
      if (a.simple()) {
        define(n.id(), SymbolFlags.ANNOTATED | SymbolFlags.LOCAL, n.span());
      } else if (a.value() != null) {
        define(n.id(), SymbolFlags.LOCAL, n.span());
      }
    } else {
      visit(a.target());
    }
    annotation(a.annotation());
    visit(a.value());
  }

  private void aliases(List<Alias> aliases) {
    for (Alias alias : aliases) {
      String name = alias.asname() == null ? alias.name() : alias.asname();
      if (name.equals("*")) {
        if (current.kind != ScopeKind.MODULE) {
          throw site.at(alias.span(), "import * only allowed at module level");
        }
        continue;
      }
      int dot = alias.asname() == null ? name.indexOf('.') : -1;
      String stored = dot < 0 ? name : name.substring(0, dot).intern();
      define(stored, SymbolFlags.IMPORT, alias.span());
    }
  }

  private void global(Stmt.Global g) {
    for (String name : g.names()) {
      rejectLateDeclaration(name, "global", g.span());
      define(name, SymbolFlags.GLOBAL, g.span());
      directive(name, g.span());
    }
  }

  private void nonlocal(Stmt.Nonlocal n) {
    for (String name : n.names()) {
      rejectLateDeclaration(name, "nonlocal", n.span());
      define(name, SymbolFlags.NONLOCAL, n.span());
      directive(name, n.span());
    }
  }

  private void rejectLateDeclaration(String name, String kind, Span where) {
    int flags = flags(name);
    String message;
    if ((flags & SymbolFlags.PARAM) != 0) {
      message = "name '" + name + "' is parameter and " + kind;
    } else if ((flags & SymbolFlags.USE) != 0) {
      message = "name '" + name + "' is used prior to " + kind + " declaration";
    } else if ((flags & SymbolFlags.ANNOTATED) != 0) {
      message = "annotated name '" + name + "' can't be " + kind;
    } else if ((flags & SymbolFlags.LOCAL) != 0) {
      message = "name '" + name + "' is assigned to before " + kind + " declaration";
    } else {
      return;
    }
    throw site.at(where, message);
  }

  private void pattern(Pattern p) {
    switch (p) {
      case Pattern.MatchValue v -> visit(v.value());
      case Pattern.MatchSingleton s -> {}
      case Pattern.MatchSequence s -> patterns(s.patterns());
      case Pattern.MatchStar s -> capture(s.name(), s.span());
      case Pattern.MatchMapping m -> {
        visitAll(m.keys());
        patterns(m.patterns());
        capture(m.rest(), m.span());
      }
      case Pattern.MatchClass c -> {
        visit(c.cls());
        patterns(c.patterns());
        patterns(c.kwdPatterns());
      }
      case Pattern.MatchAs a -> {
        if (a.pattern() != null) {
          pattern(a.pattern());
        }
        capture(a.name(), a.span());
      }
      case Pattern.MatchOr o -> patterns(o.patterns());
    }
  }

  private void patterns(List<Pattern> patterns) {
    for (Pattern p : patterns) {
      pattern(p);
    }
  }

  private void capture(String name, Span where) {
    if (name != null) {
      define(name, SymbolFlags.LOCAL, where);
    }
  }
}
