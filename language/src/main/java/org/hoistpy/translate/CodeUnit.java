package org.hoistpy.translate;

import com.oracle.truffle.api.source.Source;
import org.hoistpy.scope.ScopeTable;
import org.hoistpy.syntax.Mod;

/**
 * A parsed and analysed source. Immutable; translated once for each namespace it runs in, since the
 * namespace's cells are constants of the translation.
 *
 * @param docstrings whether docstrings are kept
 */
public record CodeUnit(
    Mod mod,
    ScopeTable scopes,
    String filename,
    Source source,
    boolean futureAnnotations,
    boolean assertions,
    boolean docstrings) {}
