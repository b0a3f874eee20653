package org.hoistpy.scope;

import java.util.IdentityHashMap;
import org.hoistpy.syntax.Span;

/** The scopes that are open while a program is read, and the names entered in them. */
abstract class ScopeStack {
  final ProblemSite site;
  final boolean futureAnnotations;
  final IdentityHashMap<Object, ScopeEntry> scopes = new IdentityHashMap<>();
  final IdentityHashMap<Object, ScopeEntry> typeParameterScopes = new IdentityHashMap<>();

  ScopeEntry current;
  ScopeEntry top;

  /** Name of the innermost class, for mangling. */
  String privateName;

  /** Inside annotations that stay strings: what happens there is checked and forgotten. */
  int unevaluated;

  ScopeStack(ProblemSite site, boolean futureAnnotations) {
    this.site = site;
    this.futureAnnotations = futureAnnotations;
  }

  final ScopeEntry enter(ScopeKind kind, String name, Object node, String comprehension) {
    ScopeEntry scope = new ScopeEntry(kind, name, current, comprehension);
    scope.privateName = privateName;
    if (current != null) {
      scope.nested = current.nested || current.isFunctionLike();
      scope.iterableDepth = current.iterableDepth;
      if (unevaluated == 0) {
        current.children.add(scope);
      }
    } else {
      top = scope;
    }
    if (node != null) {
      scopes.put(node, scope);
    }
    current = scope;
    return scope;
  }

  final void exit() {
    current = current.parent;
  }

  final int flags(String name) {
    return current.flags(Mangling.mangle(privateName, name));
  }

  final void use(String name) {
    define(current, name, SymbolFlags.USE, null);
  }

  final void define(String name, int flag, Span where) {
    define(current, name, flag, where);
  }

  final void define(ScopeEntry scope, String name, int flag, Span where) {
    String mangled = Mangling.mangle(privateName, name);
    ScopeEntry.Symbol symbol =
        scope.symbols.computeIfAbsent(mangled, key -> new ScopeEntry.Symbol());
    if ((flag & SymbolFlags.PARAM) != 0 && (symbol.flags & SymbolFlags.PARAM) != 0) {
      throw site.at(where, "duplicate argument '" + name + "' in function definition");
    }
    if ((flag & SymbolFlags.TYPE_PARAM) != 0 && (symbol.flags & SymbolFlags.TYPE_PARAM) != 0) {
      throw site.at(where, "duplicate type parameter '" + name + "'");
    }
    int flags = symbol.flags | flag;
    if (scope.inIterationTarget) {
      if ((flags & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0) {
        throw site.at(
            where,
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      flags |= SymbolFlags.ITERATION;
    }
    symbol.flags = flags;
    if ((flag & SymbolFlags.PARAM) != 0) {
      scope.parameterNames.add(mangled);
    } else if ((flag & SymbolFlags.GLOBAL) != 0) {
      top.symbols.computeIfAbsent(mangled, key -> new ScopeEntry.Symbol()).flags |= flags;
    }
  }

  /** Remembers a global or nonlocal statement for errors found later. */
  final void directive(String name, Span where) {
    current.directives.putIfAbsent(Mangling.mangle(privateName, name), where);
  }
}
