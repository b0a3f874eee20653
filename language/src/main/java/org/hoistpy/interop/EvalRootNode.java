package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.translate.Compilation;
import org.hoistpy.translate.SourceTexts;

/**
 * An embedder's {@code context.eval}: runs in {@code __main__}; an expression gives its value, an
 * interactive source prints it. The source is compiled at once, so that parsing alone finds errors.
 */
public final class EvalRootNode extends RootNode {
  private final PyCode code;

  public EvalRootNode(HoistPyLanguage language, Source source) {
    super(language);
    EmbeddedProgram.prepare();
    try {
      code = compile(source);
    } catch (PyException e) {
      throw Border.leaving(e);
    }
  }

  private static PyCode compile(Source source) {
    String text = source.getCharacters().toString();
    String filename = source.getPath() != null ? source.getPath() : source.getName();
    Mode mode = source.isInteractive() ? Mode.SINGLE : modeOf(text, filename);
    int optimize = HoistPyContext.get().optimizationLevel();
    // CPython reads an interactive statement up to the line that ends it.
    String complete = source.isInteractive() && !text.endsWith("\n") ? text + "\n" : text;
    SourceTexts.remember(filename, complete);
    return Compilation.compile(complete, filename, mode, 0, optimize);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return run();
  }

  @Override
  public boolean isInternal() {
    return true;
  }

  @TruffleBoundary
  private Object run() {
    PyDict namespace = HoistPyContext.get().mainModule().namespace();
    return Border.run(() -> Compilation.run(code, namespace, namespace));
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
