package org.hoistpy.scope;

import org.hoistpy.syntax.FutureFeatures;
import org.hoistpy.syntax.Mod;

/** Entry point of the scope analysis. */
public final class ScopeAnalysis {
  /** The flag of {@code compile} that allows await outside of functions. */
  private static final int TOP_LEVEL_AWAIT = 0x2000;

  private ScopeAnalysis() {}

  /**
   * Finds the scopes of a program and checks it.
   *
   * @throws org.hoistpy.diagnostics.SyntaxProblem for the errors that the grammar cannot see
   */
  public static ScopeTable analyze(Mod mod, String filename) {
    return analyze(mod, filename, 0);
  }

  /**
   * As {@link #analyze(Mod, String)}.
   *
   * @param flags those of {@code compile} that are on from outside, such as {@link
   *     FutureFeatures#ANNOTATIONS}
   */
  public static ScopeTable analyze(Mod mod, String filename, int flags) {
    ProblemSite site = new ProblemSite(filename);
    try {
      int futures = FutureChecks.check(mod, site);
      int all = flags | FutureFeatures.flagsOf(mod);
      boolean futureAnnotations = (all & FutureFeatures.ANNOTATIONS) != 0;
      SymbolCollector symbols = new SymbolCollector(site, futureAnnotations);
      symbols.collect(mod);
      new NameAnalysis(site).analyze(symbols.top);
      boolean topLevelAwait = (flags & TOP_LEVEL_AWAIT) != 0;
      StatementChecks checks =
          new StatementChecks(site, symbols.scopes, futureAnnotations, topLevelAwait);
      checks.check(mod, futures);
      return new Scopes(
          symbols.top, symbols.scopes, symbols.typeParameterScopes, checks.warnings.found());
    } catch (StackOverflowError overflow) {
      // The parser bounds nesting, but not the length of chains of calls and attributes.
      throw site.tooDeep();
    }
  }
}
