package org.hoistpy.scope;

/** What is known of a name in a scope before it is resolved. */
final class SymbolFlags {
  static final int GLOBAL = 1;
  static final int LOCAL = 1 << 1;
  static final int PARAM = 1 << 2;
  static final int NONLOCAL = 1 << 3;
  static final int USE = 1 << 4;

  /** Free in a method, and at the same time bound or global in the class around it. */
  static final int FREE_IN_METHOD = 1 << 5;

  static final int IMPORT = 1 << 6;
  static final int ANNOTATED = 1 << 7;

  /** Iteration variable of a comprehension. */
  static final int ITERATION = 1 << 8;

  static final int TYPE_PARAM = 1 << 9;

  static final int BOUND = LOCAL | PARAM | IMPORT;

  private SymbolFlags() {}
}
