package org.hoistpy.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.function.CodeBody;
import org.hoistpy.objects.function.CodeContents;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.scope.Scope;

/**
 * The body of one scope with a frame of its own. Immutable.
 *
 * @param mapping names that are no function's locals live in a mapping of their own
 * @param qualifiedName of the function or class; null for a module
 * @param translation makes the call target
 * @param description tells what the code consists of
 */
record ScopeBody(
    CodeUnit unit,
    HoistPyContext context,
    Scope scope,
    boolean mapping,
    String qualifiedName,
    BiFunction<BodyTranslator, PyCode, RootCallTarget> translation,
    Consumer<CodeWalk> description)
    implements CodeBody {
  /** A fresh translator of the body. */
  BodyTranslator translator(PyDict globals) {
    return new BodyTranslator(unit, context, globals, scope, mapping, qualifiedName);
  }

  @Override
  public RootCallTarget translate(PyCode code, PyDict globals) {
    return translation.apply(translator(globals), code);
  }

  @Override
  public int byteColumn(int line, int column) {
    if (line < 1 || line > unit.source().getLineCount()) {
      return column;
    }
    String text = unit.source().getCharacters(line).toString();
    int end = text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public CodeContents contents() {
    // No name is looked up in the namespace: the walk asks for scopes and qualified names only.
    CodeWalk walk = new CodeWalk(translator(new PyDict()));
    description.accept(walk);
    return walk.contents();
  }
}
