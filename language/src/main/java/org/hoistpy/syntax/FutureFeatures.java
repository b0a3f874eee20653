package org.hoistpy.syntax;

import java.util.List;

/** What the future statements of a program turn on (language reference 7.11.1). Stateless. */
public final class FutureFeatures {
  /** Annotations stay strings; the value is that of the flag of {@code compile}. */
  public static final int ANNOTATIONS = 0x1000000;

  /**
   * PEP 401, only as a flag: CPython's parser ignores the import; the value is that of the flag of
   * {@code compile}.
   */
  public static final int BARRY_AS_BDFL = 0x400000;

  private FutureFeatures() {}

  /** The flags of the features imported by one future statement. */
  public static int flagsOf(List<Alias> names) {
    int flags = 0;
    for (Alias alias : names) {
      if (alias.name().equals("annotations")) {
        flags |= ANNOTATIONS;
      }
    }
    return flags;
  }

  /** The flags of the future statements at the top of a program. */
  public static int flagsOf(Mod mod) {
    List<Stmt> body =
        switch (mod) {
          case Mod.Module m -> m.body();
          case Mod.Interactive i -> i.body();
          case Mod.Expression e -> List.of();
        };
    int flags = 0;
    boolean docstring = true;
    for (Stmt stmt : body) {
      if (stmt instanceof Stmt.ImportFrom from
          && from.level() == 0
          && "__future__".equals(from.module())) {
        flags |= flagsOf(from.names());
        docstring = false;
      } else if (docstring && isString(stmt)) {
        docstring = false;
      } else {
        break;
      }
    }
    return flags;
  }

  private static boolean isString(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant c
        && (c.value() instanceof String || c.value() instanceof int[]);
  }
}
