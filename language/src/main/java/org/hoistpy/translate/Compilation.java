package org.hoistpy.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseFlags;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.ScopeAnalysis;
import org.hoistpy.scope.ScopeTable;
import org.hoistpy.syntax.FutureFeatures;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/** {@code compile}, {@code exec} and {@code eval}: from text to running code. Thread-safe. */
public final class Compilation {
  private Compilation() {}

  /**
   * Compiles a source.
   *
   * @param source a String or byte[]
   * @param flags as {@code compile} takes them, {@code __future__} features included
   * @param optimize 0, 1 (no asserts) or 2 (no docstrings either)
   * @throws org.hoistpy.objects.exception.PyException SyntaxError and its kin
   */
  @TruffleBoundary
  public static PyCode compile(Object source, String filename, Mode mode, int flags, int optimize) {
    try {
      ParseResult parsed =
          source instanceof byte[] bytes
              ? Parser.parse(bytes, filename, mode, flags)
              : Parser.parse((String) source, filename, mode, flags);
      Warnings.report(parsed.warnings(), filename);
      return compile(parsed.mod(), parsed.source(), filename, parsed.flags(), optimize);
    } catch (SyntaxProblem problem) {
      Warnings.report(problem.warnings(), filename);
      throw PyErrors.syntaxError(problem);
    }
  }

  /** Compiles a tree that a program made; arguments as of the other form. */
  @TruffleBoundary
  public static PyCode compile(Mod tree, String filename, int flags, int optimize) {
    try {
      int all = flags | FutureFeatures.flagsOf(tree);
      return compile(tree, null, filename, all, optimize);
    } catch (SyntaxProblem problem) {
      throw PyErrors.syntaxError(problem);
    }
  }

  /**
   * @param source null when there is none
   */
  private static PyCode compile(Mod tree, String source, String filename, int flags, int optimize) {
    ScopeTable scopes = ScopeAnalysis.analyze(tree, filename, flags);
    Warnings.report(scopes.warnings(), filename);
    boolean futureAnnotations = (flags & ParseFlags.FUTURE_ANNOTATIONS) != 0;
    return code(tree, scopes, source, filename, futureAnnotations, optimize);
  }

  private static PyCode code(
      Mod tree,
      ScopeTable scopes,
      String source,
      String filename,
      boolean futureAnnotations,
      int optimize) {
    if (source != null) {
      SourceTexts.remember(filename, source);
    }
    Source text =
        Source.newBuilder(HoistPyLanguage.ID, source == null ? "" : source, filename)
            .mimeType(HoistPyLanguage.MIME_TYPE)
            .build();
    CodeUnit unit =
        new CodeUnit(tree, scopes, filename, text, futureAnnotations, optimize < 1, optimize < 2);
    return new PyCode(info(unit), moduleBody(unit));
  }

  /**
   * Compiles the source of an imported module, or takes it from the store. A source that makes
   * warnings is not kept, so that they come again, nor is one that is not plain UTF-8.
   */
  @TruffleBoundary
  public static PyCode compileModule(byte[] source, String filename, ProgramStore store) {
    int optimize = HoistPyContext.get().optimizationLevel();
    byte[] kept = store.find(filename, source);
    if (kept != null) {
      StoredProgram program = StoredProgram.read(kept);
      String text = new String(source, StandardCharsets.UTF_8);
      return code(
          program.module(),
          program.scopes(),
          text,
          filename,
          program.futureAnnotations(),
          optimize);
    }
    try {
      ParseResult parsed = Parser.parse(source, filename, Mode.EXEC, 0);
      ScopeTable scopes = ScopeAnalysis.analyze(parsed.mod(), filename, parsed.flags());
      Warnings.report(parsed.warnings(), filename);
      Warnings.report(scopes.warnings(), filename);
      if (parsed.warnings().isEmpty()
          && scopes.warnings().isEmpty()
          && parsed.source().equals(new String(source, StandardCharsets.UTF_8))) {
        store.keep(filename, source, StoredProgram.write(parsed, scopes));
      }
      return code(
          parsed.mod(), scopes, parsed.source(), filename, parsed.futureAnnotations(), optimize);
    } catch (SyntaxProblem problem) {
      throw PyErrors.syntaxError(problem);
    }
  }

  /** As {@link #compile(Object, String, Mode, int, int)} with the command line's {@code -O}. */
  @TruffleBoundary
  public static PyCode compile(Object source, String filename, Mode mode) {
    return compile(source, filename, mode, 0, HoistPyContext.get().optimizationLevel());
  }

  /** Runs code as a module body. */
  @TruffleBoundary
  public static Object run(PyCode code, PyDict namespace) {
    return run(code, namespace, namespace);
  }

  private static CodeInfo info(CodeUnit unit) {
    return new CodeInfo(
        "<module>",
        "<module>",
        unit.filename(),
        1,
        unit.futureFlags() | (unit.scopes().top().isCoroutine() ? PyCode.CO_COROUTINE : 0),
        new Signature("<module>", 0, new String[0], new String[0], null, null),
        List.of(),
        List.of(),
        List.of(),
        null,
        unit);
  }

  /**
   * Runs compiled code in a namespace.
   *
   * @param locals the mapping of local names, or the globals themselves
   * @return the value of an expression; None for statements
   */
  @TruffleBoundary
  public static Object run(PyCode code, PyDict globals, Object locals) {
    HoistPyContext context = HoistPyContext.get();
    if (!(code.unit() instanceof CodeUnit unit)) {
      return runFunctionBody(code, globals, new PyCell[0]);
    }
    context.initializeNamespace(globals);
    RootCallTarget target =
        translate(
            unit, code, globals, locals != globals || globals.getPyClass() != BuiltinTypes.DICT);
    Object[] arguments = PyArguments.create(context.threadState(), 1);
    arguments[PyArguments.FIRST] = locals;
    return target.call(arguments);
  }

  /** Runs the code of a function without arguments. */
  @TruffleBoundary
  public static Object runFunctionBody(PyCode code, PyDict globals, PyCell[] closure) {
    HoistPyContext.get().initializeNamespace(globals);
    PyFunction function = new PyFunction(code.origin().in(globals), globals, closure, null, null);
    function.setQualifiedName(Strings.of(code.name()));
    return Calls.call(function);
  }

  private static RootCallTarget translate(
      CodeUnit unit, PyCode code, PyDict globals, boolean mapping) {
    BodyTranslator body = moduleBody(unit, mapping).translator(globals);
    return translate(unit, body, code);
  }

  private static ScopeBody moduleBody(CodeUnit unit) {
    return moduleBody(unit, false);
  }

  private static ScopeBody moduleBody(CodeUnit unit, boolean mapping) {
    return new ScopeBody(
        unit,
        HoistPyContext.get(),
        unit.scopes().top(),
        mapping,
        null,
        (body, code) -> translate(unit, body, code),
        contents -> contents.module(unit.mod()));
  }

  private static RootCallTarget translate(CodeUnit unit, BodyTranslator body, PyCode code) {
    List<StatementNode> statements = new ArrayList<>();
    switch (unit.mod()) {
      case Mod.Expression e ->
          statements.add(body.statements.statement(new Stmt.Return(e.body(), e.body().span())));
      case Mod.Module m -> addBody(body, statements, m.body());
      case Mod.Interactive m -> {
        body.statements.addAnnotationsDict(statements, m.body());
        for (Stmt statement : m.body()) {
          statements.add(body.statements.statement(statement));
        }
      }
    }
    StatementNode[] nodes = statements.toArray(new StatementNode[0]);
    RootFactory roots = new RootFactory(body, code);
    if (!body.isGenerator()) {
      return roots.module(new BlockNode(nodes));
    }
    // await outside functions (a flag of compile): a coroutine with the namespace of a module
    Span start = new Span(1, 0, 1, 0);
    StatementNode block = new GeneratorBlockNode(body.frame().state(), nodes);
    return roots.generator(List.of(), start, block);
  }

  private static void addBody(
      BodyTranslator body, List<StatementNode> statements, List<Stmt> list) {
    body.statements.addDocstring(statements, list);
    body.statements.addAnnotationsDict(statements, list);
    statements.add(body.block(list));
  }
}
