package org.hoistpy.translate;

import com.oracle.truffle.api.source.Source;
import org.hoistpy.parser.ParseFlags;
import org.hoistpy.scope.ScopeTable;
import org.hoistpy.syntax.Mod;

/**
 * A parsed and analysed source. Immutable; translated once for each namespace it runs in, since the
 * namespace's cells are constants of the translation.
 *
 * @param docstrings whether docstrings are kept
 * @param codes the code objects of the functions and classes inside
 */
public record CodeUnit(
    Mod mod,
    ScopeTable scopes,
    String filename,
    Source source,
    boolean futureAnnotations,
    boolean assertions,
    boolean docstrings,
    CodeRegistry codes) {
  public CodeUnit(
      Mod mod,
      ScopeTable scopes,
      String filename,
      Source source,
      boolean futureAnnotations,
      boolean assertions,
      boolean docstrings) {
    this(
        mod,
        scopes,
        filename,
        source,
        futureAnnotations,
        assertions,
        docstrings,
        new CodeRegistry());
  }

  /** The bits of {@code co_flags} for {@code __future__} features. */
  int futureFlags() {
    return futureAnnotations ? ParseFlags.FUTURE_ANNOTATIONS : 0;
  }
}
