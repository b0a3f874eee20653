package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.name.BuiltinNames;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.scope.Scope;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/**
 * The translation of one Python frame: what its translators share. Used by one thread, then
 * dropped; the functions inside are translated at their first call, each by a translator of its
 * own.
 */
final class BodyTranslator {
  private final CodeUnit unit;
  private final HoistPyContext context;
  private final PyDict globals;
  private final NamespaceStorage cells;
  private final BuiltinNames builtins;
  private final FrameBuilder frame = new FrameBuilder();
  private final Scope root;
  private final boolean mapping;
  private final boolean generator;
  private final String qualifiedName;
  private Scope scope;
  private List<StatementNode> pending = new ArrayList<>();
  private int statementLine;
  private boolean cleaning;

  final VariableTranslator variables = new VariableTranslator(this);
  final ExpressionTranslator expressions = new ExpressionTranslator(this);
  final CallTranslator calls = new CallTranslator(this);
  final ComprehensionTranslator comprehensions = new ComprehensionTranslator(this);
  final FunctionTranslator functions = new FunctionTranslator(this);
  final TargetTranslator targets = new TargetTranslator(this);
  final StatementTranslator statements = new StatementTranslator(this);
  final TryTranslator tries = new TryTranslator(this);
  final PatternTranslator patterns = new PatternTranslator(this);
  final ImportTranslator imports = new ImportTranslator(this);
  final TypeParameterTranslator typeParameters = new TypeParameterTranslator(this);
  final Suspensions suspensions = new Suspensions(this);
  final SuspendingLoops loops = new SuspendingLoops(this);

  /**
   * @param mapping names that are no function's locals live in a mapping of their own
   * @param qualifiedName of the function or class; null for a module
   */
  BodyTranslator(
      CodeUnit unit,
      HoistPyContext context,
      PyDict globals,
      Scope root,
      boolean mapping,
      String qualifiedName) {
    this.unit = unit;
    this.context = context;
    this.globals = globals;
    this.cells = NamespaceStorage.of(globals);
    this.builtins = Namespaces.builtinsOf(context, globals);
    this.root = root;
    this.scope = root;
    this.mapping = mapping;
    this.generator = root.isGenerator() || root.isCoroutine() || root.isAsyncGenerator();
    this.qualifiedName = qualifiedName;
  }

  CodeUnit unit() {
    return unit;
  }

  HoistPyContext context() {
    return context;
  }

  HoistPyLanguage language() {
    return context.language();
  }

  PyDict globals() {
    return globals;
  }

  BuiltinNames builtins() {
    return builtins;
  }

  GlobalCell globalCell(String name) {
    return cells.cell(name);
  }

  MemoryModel mode() {
    return context.memoryModel();
  }

  FrameBuilder frame() {
    return frame;
  }

  /** The scope of the function, class or module itself. */
  Scope root() {
    return root;
  }

  /** The scope in which names are resolved now: the root, or a comprehension inlined in it. */
  Scope scope() {
    return scope;
  }

  /** Enters or leaves an inlined comprehension; answers the scope before. */
  Scope enter(Scope inner) {
    Scope outer = scope;
    scope = inner;
    return outer;
  }

  boolean hasMapping() {
    return mapping;
  }

  /** Whether the frame can suspend: that of a generator or a coroutine. */
  boolean isGenerator() {
    return generator;
  }

  String qualifiedName() {
    return qualifiedName;
  }

  /** Statements that must run before the one being translated: spilled suspensions. */
  List<StatementNode> pending() {
    return pending;
  }

  /** Starts collecting for another statement; answers the list before. */
  List<StatementNode> replacePending(List<StatementNode> list) {
    List<StatementNode> before = pending;
    pending = list;
    return before;
  }

  /** A statement that can suspend has a clause to run when the frame is abandoned. */
  void markCleaning() {
    cleaning = true;
  }

  boolean isCleaning() {
    return cleaning;
  }

  /** The first line of the statement being translated. */
  int statementLine() {
    return statementLine;
  }

  /** Answers the line before. */
  int replaceStatementLine(int line) {
    int before = statementLine;
    statementLine = line;
    return before;
  }

  ExpressionNode temporary(int slot) {
    return variables.readSlot(slot, "<temporary>");
  }

  /** A node that reads back what the statement puts into a fresh slot. */
  ExpressionNode save(ExpressionNode value, List<StatementNode> into, Span span) {
    int slot = frame.temporary();
    into.add(variables.writeSlot(slot, value).in(span));
    return temporary(slot).in(span);
  }

  StatementNode block(List<Stmt> list) {
    return statements.block(list);
  }
}
