package org.hoistpy.parser;

import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.syntax.Mod;

/**
 * A parsed source.
 *
 * @param mod the tree
 * @param warnings invalid escapes and the like, in source order
 * @param flags the flags given to the parser together with the {@code __future__} features that the
 *     source turns on
 * @param source the decoded text
 */
public record ParseResult(Mod mod, List<SourceWarning> warnings, int flags, String source) {
  /** Whether annotations stay strings. */
  public boolean futureAnnotations() {
    return (flags & ParseFlags.FUTURE_ANNOTATIONS) != 0;
  }
}
