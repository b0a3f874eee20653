package org.hoistpy.scope;

import java.util.List;
import org.hoistpy.syntax.FutureFeatures;
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
   * @param flags those of {@code compile} that are on from outside, such as {@link
   *     FutureFeatures#ANNOTATIONS}
   */
  public static ScopeTable analyze(Mod mod, String filename, String source, int flags) {
    ProblemSite site = new ProblemSite(filename, source);
    try {
      int all = flags | FutureFeatures.flagsOf(mod);
      SymbolCollector symbols =
          new SymbolCollector(site, (all & FutureFeatures.ANNOTATIONS) != 0);
      symbols.collect(mod);
      new NameAnalysis(site).analyze(symbols.top);
      return new Scopes(symbols.top, symbols.scopes, symbols.typeParameterScopes, List.of());
    } catch (StackOverflowError overflow) {
      // The parser bounds nesting, but not the length of chains of calls and attributes.
      throw site.tooDeep();
    }
  }
}
