package org.hoistpy.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;

/** An embedder's {@code context.eval}: runs in {@code __main__}; an expression gives its value. */
public final class EvalRootNode extends RootNode {
  private final Source source;

  public EvalRootNode(HoistPyLanguage language, Source source) {
    super(language);
    this.source = source;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return run();
  }

  @TruffleBoundary
  private Object run() {
    String text = source.getCharacters().toString();
    String filename = source.getPath() != null ? source.getPath() : source.getName();
    PyCode code = Compilation.compile(text, filename, modeOf(text, filename), 0, 0);
    PyDict namespace = HoistPyContext.get().mainModule().namespace();
    return Compilation.run(code, namespace, namespace);
  }

  private static Mode modeOf(String text, String filename) {
    try {
      Parser.parse(text, filename, Mode.EVAL, 0);
      return Mode.EVAL;
    } catch (SyntaxProblem notAnExpression) {
      return Mode.EXEC;
    }
  }
}
