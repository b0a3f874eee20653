package org.hoistpy.scope;

import java.util.List;

/**
 * One scope of a program, after analysis. Names are given unmangled and are interned. Immutable
 * once the analysis has returned it.
 */
public interface Scope {
  ScopeKind kind();

  /** The function's or class's name; "lambda", "genexpr", "listcomp", "top" as in symtable. */
  String name();

  /** The enclosing scope, null for the module. */
  Scope parent();

  List<? extends Scope> children();

  /** How a use of {@code name} in this scope reaches its value. */
  default Resolution resolve(String name) {
    return lookup(name).resolution();
  }

  /** As {@link #resolve}, with the scope that owns the slot. */
  Binding lookup(String name);

  /** Applies the mangling of private names of the innermost class around this scope. */
  String mangle(String name);

  /**
   * Names bound here that are not cells of inner functions' making only: parameters first, then by
   * first appearance (co_varnames, without the variables of inlined comprehensions). Mangled; names
   * that live in cells are listed too when they are parameters.
   */
  List<String> locals();

  /** As {@link #locals}, followed by the variables of inlined comprehensions: co_varnames. */
  List<String> varNames();

  /** Names bound here that inner functions capture, sorted as CPython sorts co_cellvars. */
  List<String> cells();

  /** Names taken from enclosing functions' cells, sorted as CPython sorts co_freevars. */
  List<String> frees();

  /** Parameters in co_varnames order: positional, keyword-only, *args, **kwargs. */
  List<String> parameters();

  /** A COMPREHENSION that shares the frame of its parent. */
  boolean isInlined();

  boolean isGenerator();

  boolean isCoroutine();

  boolean isAsyncGenerator();

  /** A {@code return} with a value occurs. */
  boolean hasReturnValue();

  /** Inside some function (co_flags CO_NESTED). */
  boolean isNested();

  /** A class some method of which uses {@code super} or {@code __class__}. */
  boolean needsClassCell();

  /** A class some annotation scope of which looks into its namespace (cell __classdict__). */
  boolean needsClassDict();

  /** Uses {@code super} as a name. */
  boolean usesSuper();
}
