package org.hoistpy.scope;

import org.hoistpy.syntax.Mod;

/** Entry point of the scope analysis. */
public final class ScopeAnalysis {
  private ScopeAnalysis() {}

  /**
   * Finds the scopes of a program and checks it.
   *
   * @throws org.hoistpy.diagnostics.SyntaxProblem for the errors that the grammar cannot see
   */
  public static ScopeTable analyze(Mod mod, String filename) {
    return analyze(mod, filename, null, 0);
  }

  /**
   * As {@link #analyze(Mod, String)}.
   *
   * @param source the text, for the {@code text} of errors; may be null
   * @param flags see {@code ParseFlags}
   */
  public static ScopeTable analyze(Mod mod, String filename, String source, int flags) {
    throw new UnsupportedOperationException("the scope analysis is not in this build");
  }
}
