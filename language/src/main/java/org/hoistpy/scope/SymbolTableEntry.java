package org.hoistpy.scope;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.syntax.Node;

/**
 * A scope as the module symtable shows it (library reference, symtable). Immutable.
 *
 * @param line of the statement or expression that opens the scope; 0 for the module
 * @param nested inside some function
 * @param parameters in the order of {@code co_varnames}
 * @param symbols the names, mangled, with the numbers that {@code _symtable} has for what is known
 *     of them
 */
public record SymbolTableEntry(
    String name,
    ScopeKind kind,
    int line,
    boolean nested,
    List<String> parameters,
    Map<String, Integer> symbols,
    List<SymbolTableEntry> children) {
  public static final int DEF_GLOBAL = 1;
  public static final int DEF_LOCAL = 2;
  public static final int DEF_PARAM = 4;
  public static final int DEF_NONLOCAL = 8;
  public static final int USE = 16;
  public static final int DEF_FREE = 32;
  public static final int DEF_FREE_CLASS = 64;
  public static final int DEF_IMPORT = 128;
  public static final int DEF_ANNOT = 256;
  public static final int DEF_COMP_ITER = 512;
  public static final int DEF_TYPE_PARAM = 1024;
  public static final int SCOPE_OFFSET = 12;

  /** The values of the bits from {@link #SCOPE_OFFSET} on. */
  public static final int LOCAL = 1;

  public static final int GLOBAL_EXPLICIT = 2;
  public static final int GLOBAL_IMPLICIT = 3;
  public static final int FREE = 4;
  public static final int CELL = 5;

  /** The module's entry. */
  public static SymbolTableEntry of(ScopeTable table) {
    Scopes scopes = (Scopes) table;
    Map<ScopeEntry, Integer> lines = new IdentityHashMap<>();
    scopes.scopes().forEach((node, scope) -> lines.put(scope, line(node)));
    scopes.typeParameters().forEach((node, scope) -> lines.put(scope, line(node)));
    return of((ScopeEntry) scopes.top(), lines);
  }

  private static int line(Object node) {
    return node instanceof Node placed ? placed.span().line() : 0;
  }

  private static SymbolTableEntry of(ScopeEntry scope, Map<ScopeEntry, Integer> lines) {
    Map<String, Integer> symbols = new LinkedHashMap<>();
    List<SymbolTableEntry> children = new ArrayList<>();
    add(scope, symbols, children, lines);
    return new SymbolTableEntry(
        scope.name(),
        scope.kind(),
        lines.getOrDefault(scope, 0),
        scope.isNested(),
        scope.parameters(),
        symbols,
        children);
  }

  /** What is in a scope and in the comprehensions that run in its frame. */
  private static void add(
      ScopeEntry scope,
      Map<String, Integer> symbols,
      List<SymbolTableEntry> children,
      Map<ScopeEntry, Integer> lines) {
    scope.symbols.forEach(
        (name, symbol) -> {
          if (!name.equals(".0") || !scope.isInlined()) {
            symbols.putIfAbsent(name, number(symbol));
          }
        });
    for (ScopeEntry child : scope.children()) {
      if (child.isInlined()) {
        add(child, symbols, children, lines);
      } else {
        children.add(of(child, lines));
      }
    }
  }

  private static int number(ScopeEntry.Symbol symbol) {
    int flags = symbol.flags;
    int kind =
        switch (symbol.kind) {
          case null -> 0;
          case LOCAL, NAME -> LOCAL;
          case CELL -> CELL;
          case FREE, CLASS_DEREF -> FREE;
          case GLOBAL_EXPLICIT -> GLOBAL_EXPLICIT;
          case GLOBAL_IMPLICIT, CLASS_DICT_OR_GLOBAL -> GLOBAL_IMPLICIT;
        };
    return bit(flags, SymbolFlags.GLOBAL, DEF_GLOBAL)
        | bit(flags, SymbolFlags.LOCAL, DEF_LOCAL)
        | bit(flags, SymbolFlags.PARAM, DEF_PARAM)
        | bit(flags, SymbolFlags.NONLOCAL, DEF_NONLOCAL)
        | bit(flags, SymbolFlags.USE, USE)
        | bit(flags, SymbolFlags.FREE_IN_METHOD, DEF_FREE_CLASS)
        | bit(flags, SymbolFlags.IMPORT, DEF_IMPORT)
        | bit(flags, SymbolFlags.ANNOTATED, DEF_ANNOT)
        | bit(flags, SymbolFlags.ITERATION, DEF_COMP_ITER)
        | bit(flags, SymbolFlags.TYPE_PARAM, DEF_TYPE_PARAM)
        | kind << SCOPE_OFFSET;
  }

  private static int bit(int flags, int own, int shown) {
    return (flags & own) == 0 ? 0 : shown;
  }
}
