package org.hoistpy.scope;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hoistpy.scope.ScopeEntry.Symbol;

/**
 * Second half of the analysis: where each name of each scope is bound (as CPython's symtable.c
 * does, except that an inlined comprehension keeps its own scope, so that capture by real functions
 * and use by the comprehension itself are told apart).
 */
final class NameAnalysis {
  static final String CLASS_CELL = "__class__";
  static final String CLASS_DICT = "__classdict__";

  private final ProblemSite site;

  NameAnalysis(ProblemSite site) {
    this.site = site;
  }

  /** What a scope hands to the scope around it. */
  private static final class Outcome {
    /** Names that it does not bind but takes from enclosing functions. */
    final Set<String> free = new HashSet<>();

    /** Those of them that a function with a frame of its own takes, so that they need cells. */
    final Set<String> captured = new HashSet<>();
  }

  void analyze(ScopeEntry top) {
    analyze(top, null, new HashSet<>(), new HashSet<>(), null);
  }

  private Outcome analyze(
      ScopeEntry scope,
      Set<String> bound,
      Set<String> global,
      Set<String> typeParams,
      ScopeEntry classScope) {
    boolean isClass = scope.kind == ScopeKind.CLASS;
    Set<String> innerBound = new HashSet<>();
    Set<String> innerGlobal = new HashSet<>();
    if (isClass) {
      // A class body's own names are not visible in the functions inside it.
      innerGlobal.addAll(global);
      if (bound != null) {
        innerBound.addAll(bound);
      }
    }
    Outcome outcome = new Outcome();
    Set<String> local = new HashSet<>();
    for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
      analyzeName(
          scope,
          entry.getKey(),
          entry.getValue(),
          bound,
          local,
          outcome.free,
          global,
          typeParams,
          classScope);
    }
    if (isClass) {
      innerBound.add(CLASS_CELL);
      innerBound.add(CLASS_DICT);
    } else {
      if (scope.isFunctionLike()) {
        innerBound.addAll(local);
      }
      if (bound != null) {
        innerBound.addAll(bound);
      }
      innerGlobal.addAll(global);
    }
    Outcome inner = new Outcome();
    for (ScopeEntry child : scope.children) {
      ScopeEntry seen = !child.canSeeClassScope ? null : isClass ? scope : classScope;
      Outcome of =
          analyze(
              child,
              new HashSet<>(innerBound),
              new HashSet<>(innerGlobal),
              new HashSet<>(typeParams),
              seen);
      inner.free.addAll(of.free);
      inner.captured.addAll(of.captured);
    }
    if (scope.isFunctionLike()) {
      makeCells(scope, inner);
    } else if (isClass) {
      dropClassCells(scope, inner);
    }
    recordFree(scope, bound, inner.free);
    outcome.free.addAll(inner.free);
    outcome.captured.addAll(scope.isInlined() ? inner.captured : outcome.free);
    return outcome;
  }

  private void analyzeName(
      ScopeEntry scope,
      String name,
      Symbol symbol,
      Set<String> bound,
      Set<String> local,
      Set<String> free,
      Set<String> global,
      Set<String> typeParams,
      ScopeEntry classScope) {
    int flags = symbol.flags;
    if ((flags & SymbolFlags.GLOBAL) != 0) {
      if ((flags & SymbolFlags.NONLOCAL) != 0) {
        throw atDirective(scope, name, "name '" + name + "' is nonlocal and global");
      }
      symbol.kind = Resolution.GLOBAL_EXPLICIT;
      global.add(name);
      if (bound != null) {
        bound.remove(name);
      }
    } else if ((flags & SymbolFlags.NONLOCAL) != 0) {
      if (bound == null) {
        throw atDirective(scope, name, "nonlocal declaration not allowed at module level");
      }
      if (!bound.contains(name)) {
        throw atDirective(scope, name, "no binding for nonlocal '" + name + "' found");
      }
      if (typeParams.contains(name)) {
        throw atDirective(
            scope, name, "nonlocal binding not allowed for type parameter '" + name + "'");
      }
      makeFree(scope, name, symbol, free);
    } else if ((flags & SymbolFlags.BOUND) != 0) {
      symbol.kind = Resolution.LOCAL;
      local.add(name);
      global.remove(name);
      if ((flags & SymbolFlags.TYPE_PARAM) != 0) {
        typeParams.add(name);
      } else {
        typeParams.remove(name);
      }
    } else {
      Resolution inClass = seenInClass(classScope, name);
      if (inClass != null) {
        symbol.kind = inClass;
      } else if (bound != null && bound.contains(name)) {
        makeFree(scope, name, symbol, free);
      } else {
        symbol.kind = Resolution.GLOBAL_IMPLICIT;
      }
    }
  }

  /**
   * A name that the class around an annotation scope binds hides the enclosing functions' names.
   */
  private static Resolution seenInClass(ScopeEntry classScope, String name) {
    if (classScope == null) {
      return null;
    }
    int flags = classScope.flags(name);
    if ((flags & SymbolFlags.GLOBAL) != 0) {
      return Resolution.GLOBAL_EXPLICIT;
    }
    boolean bound = (flags & SymbolFlags.BOUND) != 0 && (flags & SymbolFlags.NONLOCAL) == 0;
    return bound ? Resolution.GLOBAL_IMPLICIT : null;
  }

  private static void makeFree(ScopeEntry scope, String name, Symbol symbol, Set<String> free) {
    symbol.kind = Resolution.FREE;
    if (!scope.isInlined()) {
      scope.addFree(name);
    }
    free.add(name);
  }

  private RuntimeException atDirective(ScopeEntry scope, String name, String message) {
    return site.at(scope.directives.get(name), message);
  }

  /** Variables that inner functions capture live in cells. */
  private static void makeCells(ScopeEntry scope, Outcome inner) {
    for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
      Symbol symbol = entry.getValue();
      if (symbol.kind == Resolution.LOCAL) {
        inner.free.remove(entry.getKey());
        if (inner.captured.remove(entry.getKey())) {
          symbol.kind = Resolution.CELL;
        }
      }
    }
  }

  private static void dropClassCells(ScopeEntry scope, Outcome inner) {
    inner.free.remove(CLASS_CELL);
    inner.free.remove(CLASS_DICT);
    scope.needsClassCell = inner.captured.remove(CLASS_CELL);
    scope.needsClassDict = inner.captured.remove(CLASS_DICT);
  }

  /** Names that only inner scopes use must still pass through this scope's closure. */
  private static void recordFree(ScopeEntry scope, Set<String> bound, Set<String> free) {
    for (String name : free) {
      Symbol symbol = scope.symbols.get(name);
      if (symbol != null) {
        boolean classLike = scope.kind == ScopeKind.CLASS || scope.canSeeClassScope;
        boolean own = (symbol.flags & (SymbolFlags.BOUND | SymbolFlags.GLOBAL)) != 0;
        // An annotation scope reads the class's name itself but hands the function's on.
        boolean hidden = scope.canSeeClassScope && symbol.kind == Resolution.GLOBAL_IMPLICIT;
        if (classLike && own || hidden) {
          symbol.flags |= SymbolFlags.FREE_IN_METHOD;
          scope.addFree(name);
        }
      } else if (bound == null || bound.contains(name)) {
        scope.setKind(name, Resolution.FREE);
      }
      if (!scope.isInlined() && isFree(scope, name)) {
        scope.addFree(name);
      }
    }
  }

  private static boolean isFree(ScopeEntry scope, String name) {
    Symbol symbol = scope.symbols.get(name);
    return symbol != null && symbol.kind == Resolution.FREE;
  }
}
