package org.hoistpy.scope;

import java.util.IdentityHashMap;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;

/** The table that an analysis returns. */
record Scopes(
    Scope top,
    IdentityHashMap<Object, ScopeEntry> scopes,
    IdentityHashMap<Object, ScopeEntry> typeParameters,
    List<SourceWarning> warnings)
    implements ScopeTable {
  @Override
  public Scope scopeOf(Object node) {
    return scopes.get(node);
  }

  @Override
  public Scope typeParametersOf(Object node) {
    return typeParameters.get(node);
  }
}
