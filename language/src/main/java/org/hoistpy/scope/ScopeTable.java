package org.hoistpy.scope;

import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;

/** The scopes of a program. Immutable. */
public interface ScopeTable {
  /** The module scope. */
  Scope top();

  /**
   * The scope that a node opens, by identity: Mod, FunctionDef, AsyncFunctionDef, Lambda, ClassDef,
   * ListComp, SetComp, DictComp, GeneratorExp, TypeAlias (its value) and TypeVar (its bound).
   */
  Scope scopeOf(Object node);

  /**
   * The annotation scope that holds the type parameters of a generic FunctionDef, AsyncFunctionDef,
   * ClassDef or TypeAlias; null when it has none.
   */
  Scope typeParametersOf(Object node);

  /** Warnings about suspicious code, such as {@code x is 1}, in source order. */
  List<SourceWarning> warnings();
}
