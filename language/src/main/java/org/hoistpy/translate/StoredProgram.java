package org.hoistpy.translate;

import org.hoistpy.parser.ParseResult;
import org.hoistpy.scope.ScopeTable;
import org.hoistpy.scope.StoredScopes;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.stored.StoredInput;
import org.hoistpy.syntax.stored.StoredOutput;
import org.hoistpy.syntax.stored.SyntaxReader;
import org.hoistpy.syntax.stored.SyntaxWriter;

/**
 * A parsed and analysed module in the form in which it is kept between runs.
 *
 * @param scopes of the module, which read more of it when they are asked for
 */
record StoredProgram(Mod.Module module, ScopeTable scopes, boolean futureAnnotations) {
  static byte[] write(ParseResult parsed, ScopeTable scopes) {
    StoredOutput out = new StoredOutput();
    out.flag(parsed.futureAnnotations());
    new SyntaxWriter(out, StoredScopes.writer(scopes)).module((Mod.Module) parsed.mod());
    return out.toBytes();
  }

  static StoredProgram read(byte[] bytes) {
    StoredInput in = new StoredInput(bytes);
    boolean futureAnnotations = in.flag();
    StoredScopes scopes = new StoredScopes();
    Mod.Module module = new SyntaxReader(in, scopes, scopes).module();
    return new StoredProgram(module, scopes, futureAnnotations);
  }
}
