package org.hoistpy.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.classdef.ClassNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.function.ArgumentNodes;
import org.hoistpy.nodes.function.MakeFunctionNode;
import org.hoistpy.nodes.generator.AsyncIteratorNode;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.loop.MakeIteratorNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.function.CodeBody;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.scope.Binding;
import org.hoistpy.scope.Resolution;
import org.hoistpy.scope.Scope;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/** Functions, lambdas, generator expressions and class bodies (language reference 8.7, 8.8). */
final class FunctionTranslator {
  private final BodyTranslator body;

  FunctionTranslator(BodyTranslator body) {
    this.body = body;
  }

  /** Reads a parameter's present value, wherever it lives. */
  ExpressionNode readParameter(String name) {
    return body.variables.read(name);
  }

  /** {@code co_qualname} of what is defined here under the name. */
  private String qualify(String name) {
    String prefix = prefix();
    return prefix == null ? name : prefix + "." + name;
  }

  /** What stands before the dot in the qualified names of what is defined here; null for none. */
  private String prefix() {
    String outer = body.qualifiedName();
    if (outer == null) {
      return null;
    }
    return switch (body.root().kind()) {
      case MODULE -> null;
      // An annotation scope of type parameters is not seen: it has its surroundings' prefix.
      case CLASS, TYPE_PARAMETERS -> outer;
      default -> outer + ".<locals>";
    };
  }

  /** As {@link #prefix} for the definition of a name, which may be declared global. */
  String definitionPrefix(String name) {
    boolean global = body.scope().resolve(name) == Resolution.GLOBAL_EXPLICIT;
    return global ? null : prefix();
  }

  private String qualifyDefinition(String name) {
    String prefix = definitionPrefix(name);
    return prefix == null ? name : prefix + "." + name;
  }

  /** The function object of a {@code def}, without its decorators. */
  ExpressionNode function(Stmt.AnyFunctionDef e) {
    return function(e, defaults(e.args()));
  }

  /** As {@link #function(Stmt.AnyFunctionDef)} with default values that are evaluated elsewhere. */
  ExpressionNode function(Stmt.AnyFunctionDef e, Defaults defaults) {
    return make(definition(e), defaults, annotations(e.args(), e.returns())).in(e.span());
  }

  /** The code object of a {@code def}. */
  PyCode code(Stmt.AnyFunctionDef e) {
    return code(definition(e));
  }

  private Definition definition(Stmt.AnyFunctionDef e) {
    Scope scope = body.unit().scopes().scopeOf(e);
    int line =
        e.decoratorList().isEmpty() ? e.span().line() : e.decoratorList().get(0).span().line();
    Span span = e.span();
    Definition definition =
        new Definition(scope, e.name(), qualifyDefinition(e.name()), line, span, e.args());
    definition.docstring = body.unit().docstrings() ? Literals.docstring(e.body()) : null;
    definition.statements = e.body();
    return definition;
  }

  ExpressionNode lambda(Expr.Lambda e) {
    return make(definition(e), null);
  }

  PyCode code(Expr.Lambda e) {
    return code(definition(e));
  }

  private Definition definition(Expr.Lambda e) {
    Scope scope = body.unit().scopes().scopeOf(e);
    Definition definition =
        new Definition(scope, "<lambda>", qualify("<lambda>"), e.span().line(), e.span(), e.args());
    definition.result = e.body();
    return definition;
  }

  /** A generator expression: a generator over the first iterable, called at once. */
  ExpressionNode generatorExpression(Expr.GeneratorExp e) {
    Comprehension outermost = e.generators().get(0);
    ExpressionNode items = body.expressions.plain(outermost.iter());
    ExpressionNode first =
        (outermost.isAsync() ? new AsyncIteratorNode(items) : new MakeIteratorNode(items))
            .in(e.span());
    ExpressionNode function = make(definition(e), null);
    return new org.hoistpy.nodes.call.CallNode(function, new ExpressionNode[] {first});
  }

  PyCode code(Expr.GeneratorExp e) {
    return code(definition(e));
  }

  private Definition definition(Expr.GeneratorExp e) {
    Scope scope = body.unit().scopes().scopeOf(e);
    Definition definition =
        new Definition(scope, "<genexpr>", qualify("<genexpr>"), e.span().line(), e.span(), null);
    definition.generatorExpression = e;
    return definition;
  }

  /** What a function is made of; the body is one of the last three. */
  private static final class Definition {
    final Scope scope;
    final String name;
    final String qualifiedName;
    final int line;
    final Span span;
    final Arguments arguments;
    Object docstring;
    List<Stmt> statements;
    Expr result;
    Expr.GeneratorExp generatorExpression;

    /** Tells what the code consists of, in the order in which CPython emits it. */
    void describe(CodeWalk contents) {
      if (generatorExpression == null) {
        contents.documentation(docstring == null ? PyNone.NONE : docstring);
      }
      if (generatorExpression != null) {
        contents.generatorExpression(generatorExpression);
      } else if (result != null) {
        contents.result(result);
      } else if (statements != null) {
        contents.function(statements);
      }
    }

    Definition(
        Scope scope, String name, String qualifiedName, int line, Span span, Arguments arguments) {
      this.scope = scope;
      this.name = name;
      this.qualifiedName = qualifiedName;
      this.line = line;
      this.span = span;
      this.arguments = arguments;
    }
  }

  /** The default values of parameters, and the names of the keyword-only ones among them. */
  record Defaults(ExpressionNode[] positional, String[] names, ExpressionNode[] keywords) {}

  /** Evaluates the defaults in this frame. */
  Defaults defaults(Arguments arguments) {
    if (body.isGenerator()) {
      body.suspensions.spillAll(Children.defaults(arguments));
    }
    List<String> names = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
      if (arguments.kwDefaults().get(i) != null) {
        names.add(body.scope().mangle(arguments.kwonlyargs().get(i).arg()).intern());
        values.add(arguments.kwDefaults().get(i));
      }
    }
    return new Defaults(
        body.expressions.expressions(arguments.defaults()),
        names.toArray(new String[0]),
        body.expressions.expressions(values));
  }

  private ExpressionNode make(Definition definition, ExpressionNode annotations) {
    Arguments arguments = definition.arguments == null ? Arguments.NONE : definition.arguments;
    return make(definition, defaults(arguments), annotations);
  }

  private ExpressionNode make(
      Definition definition, Defaults defaults, ExpressionNode annotations) {
    return new MakeFunctionNode(
        code(definition).in(body.globals()),
        body.globals(),
        defaults.positional(),
        defaults.names(),
        defaults.keywords(),
        closureSlots(definition.scope),
        annotations);
  }

  /** The slots, in this frame, of the cells that the inner scope's closure takes. */
  int[] closureSlots(Scope inner) {
    List<String> frees = inner.frees();
    int[] slots = new int[frees.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = cellSlot(frees.get(i));
    }
    return slots;
  }

  private int cellSlot(String name) {
    Binding binding = body.scope().lookup(name);
    int slot = body.variables.cellSlot(binding);
    if (slot < 0 && body.root().kind() == org.hoistpy.scope.ScopeKind.CLASS) {
      slot = body.frame().variable(body.root(), name, true);
    }
    if (slot < 0) {
      throw new IllegalStateException("no cell for " + name + " in " + body.qualifiedName());
    }
    return slot;
  }

  private PyCode code(Definition definition) {
    return body.unit()
        .codes()
        .codeOf(definition.scope, () -> new PyCode(info(definition), bodyOf(definition)));
  }

  private CodeInfo info(Definition definition) {
    Scope scope = definition.scope;
    int flags = PyCode.CO_OPTIMIZED | PyCode.CO_NEWLOCALS | body.unit().futureFlags();
    Signature signature = signature(definition);
    flags |= signature.hasVarArgs() ? PyCode.CO_VARARGS : 0;
    flags |= signature.hasVarKeywords() ? PyCode.CO_VARKEYWORDS : 0;
    flags |= scope.isNested() ? PyCode.CO_NESTED : 0;
    flags |= scope.isGenerator() ? PyCode.CO_GENERATOR : 0;
    flags |= scope.isCoroutine() ? PyCode.CO_COROUTINE : 0;
    flags |= scope.isAsyncGenerator() ? PyCode.CO_ASYNC_GENERATOR : 0;
    return new CodeInfo(
        definition.name,
        definition.qualifiedName,
        body.unit().filename(),
        definition.line,
        flags,
        signature,
        scope.varNames(),
        scope.frees(),
        parametersFirst(scope),
        definition.docstring,
        null);
  }

  /** The names in cells in the order of {@code co_cellvars}. */
  private static List<String> parametersFirst(Scope scope) {
    List<String> names = new ArrayList<>(scope.parameters());
    names.retainAll(scope.cells());
    scope.cells().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  private Signature signature(Definition definition) {
    if (definition.arguments == null) {
      return new Signature(
          definition.qualifiedName, 1, new String[] {".0"}, new String[0], null, null);
    }
    Arguments arguments = definition.arguments;
    List<String> positional = new ArrayList<>();
    arguments.posonlyargs().forEach(arg -> positional.add(name(arg)));
    arguments.args().forEach(arg -> positional.add(name(arg)));
    return new Signature(
        definition.qualifiedName,
        arguments.posonlyargs().size(),
        positional.toArray(new String[0]),
        arguments.kwonlyargs().stream().map(this::name).toArray(String[]::new),
        arguments.vararg() == null ? null : name(arguments.vararg()),
        arguments.kwarg() == null ? null : name(arguments.kwarg()));
  }

  private String name(Arg arg) {
    return body.scope().mangle(arg.arg()).intern();
  }

  private CodeBody bodyOf(Definition definition) {
    return new ScopeBody(
        body.unit(),
        body.context(),
        definition.scope,
        false,
        definition.qualifiedName,
        (inner, code) -> inner.functions.translate(definition, code),
        contents -> definition.describe(contents));
  }

  private RootCallTarget translate(Definition definition, PyCode code) {
    List<StatementNode> prologue = prologue();
    StatementNode statements;
    if (definition.generatorExpression != null) {
      statements = body.loops.generatorExpression(definition.generatorExpression);
    } else if (definition.result != null) {
      statements = result(definition.result);
    } else {
      statements = body.block(definition.statements);
    }
    RootFactory factory = new RootFactory(body, code);
    return body.isGenerator()
        ? factory.generator(prologue, definition.span, statements)
        : factory.function(prologue, statements);
  }

  StatementNode result(Expr result) {
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    StatementNode node =
        new SimpleStatements.Return(body.expressions.expression(result)).in(result.span());
    List<StatementNode> before = body.replacePending(outer);
    return body.statements.after(before, node);
  }

  /** Arguments to slots or cells, then empty cells, then the closure. */
  private List<StatementNode> prologue() {
    List<StatementNode> prologue = new ArrayList<>();
    Scope scope = body.root();
    List<String> parameters = scope.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i);
      boolean cell = scope.cells().contains(name);
      int slot = body.frame().variable(scope, name, cell);
      prologue.add(
          cell
              ? new ArgumentNodes.ToCell(i, slot)
              : body.variables.writeSlot(slot, new ArgumentNodes.Read(i)));
    }
    for (String name : scope.locals()) {
      if (!scope.cells().contains(name)) {
        body.frame().variable(scope, name, false);
      }
    }
    addCells(prologue, scope, parameters);
    addClosure(prologue, scope);
    return prologue;
  }

  void addCells(List<StatementNode> prologue, Scope scope, List<String> filled) {
    for (String name : scope.cells()) {
      if (!filled.contains(name)) {
        prologue.add(new CellNodes.Make(body.frame().variable(scope, name, true), -1));
      }
    }
  }

  void addClosure(List<StatementNode> prologue, Scope scope) {
    if (!scope.frees().isEmpty()) {
      int first = body.frame().closure(scope.frees());
      prologue.add(new ArgumentNodes.Closure(first, scope.frees().size()));
    }
  }

  /** The dict of a function's annotations, or null when it has none. */
  private ExpressionNode annotations(Arguments arguments, Expr returns) {
    List<Expr> values = new ArrayList<>();
    List<ExpressionNode> names = new ArrayList<>();
    List<Arg> all = new ArrayList<>(arguments.posonlyargs());
    all.addAll(arguments.args());
    if (arguments.vararg() != null) {
      all.add(arguments.vararg());
    }
    all.addAll(arguments.kwonlyargs());
    if (arguments.kwarg() != null) {
      all.add(arguments.kwarg());
    }
    for (Arg arg : all) {
      if (arg.annotation() != null) {
        names.add(text(name(arg)));
        values.add(arg.annotation());
      }
    }
    if (returns != null) {
      names.add(text("return"));
      values.add(returns);
    }
    if (names.isEmpty()) {
      return null;
    }
    if (body.isGenerator() && !body.unit().futureAnnotations()) {
      body.suspensions.spillAll(values);
    }
    ExpressionNode[] nodes = new ExpressionNode[values.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = body.statements.annotation(values.get(i));
    }
    return new org.hoistpy.nodes.collection.DisplayNodes.Dict(
        names.toArray(new ExpressionNode[0]), nodes);
  }

  ExpressionNode text(String value) {
    return body.expressions.constant(org.hoistpy.objects.text.Strings.of(value));
  }

  /** The code object of a class body. */
  PyCode classCode(Stmt.ClassDef e) {
    Scope scope = body.unit().scopes().scopeOf(e);
    return body.unit().codes().codeOf(scope, () -> makeClassCode(e, scope));
  }

  private static List<String> classCells(Scope scope) {
    List<String> names = new ArrayList<>(scope.cells());
    if (scope.needsClassCell() && !names.contains("__class__")) {
      names.add("__class__");
    }
    return names;
  }

  private PyCode makeClassCode(Stmt.ClassDef e, Scope scope) {
    String qualified = qualifyDefinition(e.name());
    int line =
        e.decoratorList().isEmpty() ? e.span().line() : e.decoratorList().get(0).span().line();
    CodeInfo info =
        new CodeInfo(
            e.name(),
            qualified,
            body.unit().filename(),
            line,
            body.unit().futureFlags(),
            new Signature(qualified, 0, new String[0], new String[0], null, null),
            List.of(),
            scope.frees(),
            classCells(scope),
            null,
            null);
    return new PyCode(
        info,
        new ScopeBody(
            body.unit(),
            body.context(),
            scope,
            true,
            qualified,
            (inner, code) -> inner.functions.translateClass(e, code),
            contents -> contents.classBody(e, qualified)));
  }

  /** The class object of a {@code class} statement, without its decorators. */
  ExpressionNode classDefinition(Stmt.ClassDef e) {
    Scope scope = body.unit().scopes().scopeOf(e);
    ExpressionNode function =
        new MakeFunctionNode(
            classCode(e).in(body.globals()),
            body.globals(),
            new ExpressionNode[0],
            new String[0],
            new ExpressionNode[0],
            closureSlots(scope),
            null);
    if (body.isGenerator()) {
      body.suspensions.spillAll(Children.call(null, e.bases(), e.keywords()));
    }
    ExpressionNode[] bases = body.calls.plain(e.bases());
    if (!e.typeParams().isEmpty()) {
      bases = Arrays.copyOf(bases, bases.length + 1);
      bases[bases.length - 1] = body.variables.read(TypeParameterTranslator.GENERIC_BASE);
    }
    return new ClassNode(
            e.name(),
            body.builtins(),
            function,
            bases,
            Arrays.copyOf(CallTranslator.stars(e.bases()), bases.length),
            CallTranslator.names(e.keywords()),
            body.calls.values(e.keywords()))
        .in(e.span());
  }

  private RootCallTarget translateClass(Stmt.ClassDef e, PyCode code) {
    Scope scope = body.root();
    List<StatementNode> statements = new ArrayList<>();
    addCells(statements, scope, List.of());
    addClosure(statements, scope);
    int classCell = -1;
    if (scope.needsClassCell()) {
      classCell = body.frame().variable(scope, "__class__", true);
      if (!scope.cells().contains("__class__")) {
        statements.add(new CellNodes.Make(classCell, -1));
      }
    }
    StatementNode first =
        body.statements.writeName("__module__", body.variables.readGlobal("__name__"));
    first.setLine(code.info().firstLine());
    statements.add(first);
    statements.add(body.statements.writeName("__qualname__", text(code.info().qualifiedName())));
    body.typeParameters.addToClass(statements, e);
    body.statements.addDocstring(statements, e.body());
    body.statements.addAnnotationsDict(statements, e.body());
    statements.add(body.block(e.body()));
    if (scope.needsClassDict()) {
      int slot = body.frame().variable(scope, VariableTranslator.CLASS_NAMESPACE, true);
      statements.add(body.statements.writeName("__classdictcell__", new CellNodes.Get(slot)));
    }
    if (classCell >= 0) {
      statements.add(new SimpleStatements.Return(new CellNodes.Get(classCell)));
    }
    return new RootFactory(body, code)
        .module(new BlockNode(statements.toArray(new StatementNode[0])));
  }
}
