package org.hoistpy.scope;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.syntax.stored.NodeNotes;
import org.hoistpy.syntax.stored.StoredInput;
import org.hoistpy.syntax.stored.StoredOutput;

/**
 * The scopes of a program that are stored with its syntax: they are read with the nodes that open
 * them. Thread-safe; this object is the lock under which the syntax is read.
 */
public final class StoredScopes implements ScopeTable, NodeNotes.Reader {
  private static final ScopeKind[] KINDS = ScopeKind.values();
  private static final Resolution[] RESOLUTIONS = Resolution.values();

  private final IdentityHashMap<Object, ScopeEntry> scopes = new IdentityHashMap<>();
  private final IdentityHashMap<Object, ScopeEntry> typeParameters = new IdentityHashMap<>();
  private ScopeEntry[] read = new ScopeEntry[16];

  private record Note(ScopeEntry typeParameters, ScopeEntry own) {}

  /** Writes the scopes of an analysis. */
  public static NodeNotes.Writer writer(ScopeTable table) {
    return new Writer((Scopes) table);
  }

  private static final class Writer implements NodeNotes.Writer {
    private final Scopes table;
    private final Map<Scope, Integer> indices = new IdentityHashMap<>();

    Writer(Scopes table) {
      this.table = table;
    }

    @Override
    public void write(Object node, StoredOutput out) {
      write(table.typeParameters().get(node), out);
      write(table.scopes().get(node), out);
    }

    private void write(ScopeEntry scope, StoredOutput out) {
      // a scope inside an annotation that stays text is in no scope that is stored: nothing asks
      Integer parent = scope == null || scope.parent == null ? null : indices.get(scope.parent);
      if (scope == null || scope.parent != null && parent == null) {
        out.number(0);
        return;
      }
      int index = indices.size();
      indices.put(scope, index);
      out.number(index + 1);
      out.number(parent == null ? 0 : parent + 1);
      out.u8(scope.kind.ordinal());
      out.text(scope.name);
      out.text(scope.privateName);
      out.text(scope.comprehension);
      out.flag(scope.nested);
      out.flag(scope.generator);
      out.flag(scope.coroutine);
      out.flag(scope.returnsValue);
      out.flag(scope.canSeeClassScope);
      out.flag(scope.needsClassCell);
      out.flag(scope.needsClassDict);
      out.flag(scope.usesSuper);
      out.number(scope.symbols.size());
      for (Map.Entry<String, ScopeEntry.Symbol> entry : scope.symbols.entrySet()) {
        out.text(entry.getKey());
        out.number(entry.getValue().flags);
        Resolution kind = entry.getValue().kind;
        out.u8(kind == null ? RESOLUTIONS.length : kind.ordinal());
      }
      out.texts(scope.parameterNames);
      out.texts(scope.frees());
      List<String> names = scope.varNames();
      out.texts(names.subList(scope.locals().size(), names.size()));
    }
  }

  @Override
  public synchronized Object read(StoredInput in) {
    ScopeEntry outer = readScope(in);
    return new Note(outer, readScope(in));
  }

  private ScopeEntry readScope(StoredInput in) {
    int index = in.number() - 1;
    if (index < 0) {
      return null;
    }
    int parent = in.number() - 1;
    ScopeKind kind = KINDS[in.u8()];
    String name = in.name();
    String privateName = in.name();
    ScopeEntry scope = new ScopeEntry(kind, name, parent < 0 ? null : read[parent], in.name());
    scope.privateName = privateName;
    scope.nested = in.flag();
    scope.generator = in.flag();
    scope.coroutine = in.flag();
    scope.returnsValue = in.flag();
    scope.canSeeClassScope = in.flag();
    scope.needsClassCell = in.flag();
    scope.needsClassDict = in.flag();
    scope.usesSuper = in.flag();
    int symbols = in.number();
    for (int i = 0; i < symbols; i++) {
      ScopeEntry.Symbol symbol = new ScopeEntry.Symbol();
      scope.symbols.put(in.name(), symbol);
      symbol.flags = in.number();
      int resolution = in.u8();
      symbol.kind = resolution < RESOLUTIONS.length ? RESOLUTIONS[resolution] : null;
    }
    scope.parameterNames.addAll(in.names());
    in.names().forEach(scope::addFree);
    scope.inlinedNames = in.names();
    if (index >= read.length) {
      read = Arrays.copyOf(read, Math.max(index + 1, read.length * 2));
    }
    read[index] = scope;
    return scope;
  }

  @Override
  public synchronized void attach(Object note, Object node) {
    Note scopesOfNode = (Note) note;
    if (scopesOfNode.typeParameters != null) {
      typeParameters.put(node, scopesOfNode.typeParameters);
    }
    if (scopesOfNode.own != null) {
      scopes.put(node, scopesOfNode.own);
    }
  }

  @Override
  public synchronized Scope top() {
    return read[0];
  }

  @Override
  public synchronized Scope scopeOf(Object node) {
    return scopes.get(node);
  }

  @Override
  public synchronized Scope typeParametersOf(Object node) {
    return typeParameters.get(node);
  }

  /** A program with warnings is not stored: they are for each compilation. */
  @Override
  public List<SourceWarning> warnings() {
    return List.of();
  }
}
