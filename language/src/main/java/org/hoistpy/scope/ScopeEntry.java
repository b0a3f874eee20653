package org.hoistpy.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hoistpy.syntax.Span;

/** A scope while it is being analysed; fixed when {@link NameAnalysis} is done. */
final class ScopeEntry implements Scope {
  /** A name of the scope. */
  static final class Symbol {
    int flags;

    /** LOCAL, CELL, FREE, GLOBAL_EXPLICIT or GLOBAL_IMPLICIT; set by the analysis. */
    Resolution kind;
  }

  final ScopeKind kind;
  final String name;
  final ScopeEntry parent;

  /** Name of the innermost class, for mangling; null outside of classes. */
  String privateName;

  final Map<String, Symbol> symbols = new LinkedHashMap<>();
  final ArrayList<String> parameterNames = new ArrayList<>();
  final ArrayList<ScopeEntry> children = new ArrayList<>();
  final Map<String, Span> directives = new LinkedHashMap<>();

  /** Which display a comprehension makes, for messages; null for other scopes. */
  final String comprehension;

  boolean nested;
  boolean generator;
  boolean coroutine;
  boolean returnsValue;
  boolean canSeeClassScope;
  boolean needsClassCell;
  boolean needsClassDict;
  boolean usesSuper;

  /** Holds an annotation that stays text, so that nothing in it is evaluated. */
  boolean textOnly;

  /** In the target of a comprehension clause. */
  boolean inIterationTarget;

  /** How deep in iterables of comprehensions. */
  int iterableDepth;

  private final Set<String> frees = new TreeSet<>();

  /** For a stored scope, which knows no children: the variables of its inlined comprehensions. */
  List<String> inlinedNames;

  ScopeEntry(ScopeKind kind, String name, ScopeEntry parent, String comprehension) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.comprehension = comprehension;
  }

  boolean isFunctionLike() {
    return kind != ScopeKind.MODULE && kind != ScopeKind.CLASS;
  }

  /** A function in the narrow sense: not an annotation scope. */
  boolean isFunctionBlock() {
    return switch (kind) {
      case FUNCTION, LAMBDA, GENERATOR_EXPRESSION, COMPREHENSION -> true;
      default -> false;
    };
  }

  int flags(String mangled) {
    Symbol symbol = symbols.get(mangled);
    return symbol == null ? 0 : symbol.flags;
  }

  void setKind(String mangled, Resolution resolution) {
    symbols.computeIfAbsent(mangled, key -> new Symbol()).kind = resolution;
  }

  void addFree(String mangled) {
    frees.add(mangled);
  }

  /** The scope whose frame this one runs in. */
  ScopeEntry frame() {
    ScopeEntry scope = this;
    while (scope.isInlined()) {
      scope = scope.parent;
    }
    return scope;
  }

  @Override
  public ScopeKind kind() {
    return kind;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Scope parent() {
    return parent;
  }

  @Override
  public List<ScopeEntry> children() {
    return Collections.unmodifiableList(children);
  }

  @Override
  public Binding lookup(String unmangled) {
    String mangled = mangle(unmangled);
    Symbol symbol = symbols.get(mangled);
    Resolution known = symbol == null ? Resolution.GLOBAL_IMPLICIT : symbol.kind;
    return switch (kind) {
      case MODULE -> inModule(known, mangled);
      case CLASS -> inClass(known, mangled);
      case COMPREHENSION -> inComprehension(known, mangled);
      default -> new Binding(inFunction(known, mangled), this, mangled);
    };
  }

  private Binding inModule(Resolution known, String mangled) {
    Resolution resolution = known == Resolution.GLOBAL_EXPLICIT ? known : Resolution.NAME;
    return new Binding(resolution, this, mangled);
  }

  private Binding inClass(Resolution known, String mangled) {
    Resolution resolution =
        switch (known) {
          case GLOBAL_EXPLICIT -> known;
          case FREE -> Resolution.CLASS_DEREF;
          default -> Resolution.NAME;
        };
    return new Binding(resolution, this, mangled);
  }

  private Resolution inFunction(Resolution known, String mangled) {
    if (!canSeeClassScope || mangled.equals(NameAnalysis.CLASS_DICT)) {
      return known;
    }
    return switch (known) {
      case FREE -> Resolution.CLASS_DEREF;
      case GLOBAL_IMPLICIT -> Resolution.CLASS_DICT_OR_GLOBAL;
      default -> known;
    };
  }

  private Binding inComprehension(Resolution known, String mangled) {
    ScopeEntry frame = frame();
    switch (known) {
      case LOCAL, CELL -> {
        return new Binding(known, this, mangled);
      }
      case FREE -> {
        return fromFrame(mangled);
      }
      case GLOBAL_IMPLICIT -> {
        boolean byName = frame.kind == ScopeKind.MODULE;
        return new Binding(byName ? Resolution.NAME : known, frame, mangled);
      }
      default -> {
        return new Binding(known, frame, mangled);
      }
    }
  }

  /** A name that this inlined comprehension takes from the frame it runs in. */
  private Binding fromFrame(String mangled) {
    for (ScopeEntry scope = parent; ; scope = scope.parent) {
      Symbol symbol = scope.symbols.get(mangled);
      Resolution found = symbol == null ? null : symbol.kind;
      boolean classBody = scope.kind == ScopeKind.CLASS;
      if (!classBody && (found == Resolution.LOCAL || found == Resolution.CELL)) {
        return new Binding(found, scope, mangled);
      }
      if (!scope.isInlined()) {
        boolean free = scope.frees.contains(mangled);
        return new Binding(free ? Resolution.FREE : Resolution.GLOBAL_IMPLICIT, scope, mangled);
      }
    }
  }

  @Override
  public String mangle(String unmangled) {
    return Mangling.mangle(privateName, unmangled);
  }

  @Override
  public List<String> locals() {
    ArrayList<String> names = new ArrayList<>(parameterNames);
    for (Map.Entry<String, Symbol> entry : symbols.entrySet()) {
      Symbol symbol = entry.getValue();
      if (symbol.kind == Resolution.LOCAL && (symbol.flags & SymbolFlags.PARAM) == 0) {
        names.add(entry.getKey());
      }
    }
    return names;
  }

  @Override
  public List<String> varNames() {
    ArrayList<String> names = new ArrayList<>(locals());
    if (inlinedNames != null) {
      names.addAll(inlinedNames);
      return names;
    }
    HashSet<String> known = new HashSet<>(names);
    addInlined(names, known);
    return names;
  }

  private void addInlined(List<String> names, Set<String> known) {
    for (ScopeEntry child : children) {
      if (child.isInlined()) {
        for (String local : child.locals()) {
          if (known.add(local)) {
            names.add(local);
          }
        }
        child.addInlined(names, known);
      }
    }
  }

  @Override
  public List<String> cells() {
    TreeSet<String> names = new TreeSet<>();
    for (Map.Entry<String, Symbol> entry : symbols.entrySet()) {
      if (entry.getValue().kind == Resolution.CELL) {
        names.add(entry.getKey());
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> frees() {
    return List.copyOf(frees);
  }

  @Override
  public List<String> parameters() {
    return Collections.unmodifiableList(parameterNames);
  }

  @Override
  public boolean isInlined() {
    return kind == ScopeKind.COMPREHENSION;
  }

  @Override
  public boolean isGenerator() {
    return generator && !coroutine;
  }

  @Override
  public boolean isCoroutine() {
    return coroutine && !generator;
  }

  @Override
  public boolean isAsyncGenerator() {
    return generator && coroutine;
  }

  @Override
  public boolean hasReturnValue() {
    return returnsValue;
  }

  @Override
  public boolean isNested() {
    return nested;
  }

  @Override
  public boolean needsClassCell() {
    return needsClassCell;
  }

  @Override
  public boolean needsClassDict() {
    return needsClassDict;
  }

  @Override
  public boolean usesSuper() {
    return usesSuper;
  }
}
