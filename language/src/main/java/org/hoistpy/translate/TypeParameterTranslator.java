package org.hoistpy.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.call.CallNode;
import org.hoistpy.nodes.collection.DisplayNodes;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.SequenceNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.function.ArgumentNodes;
import org.hoistpy.nodes.function.MakeFunctionNode;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.name.NameNodes;
import org.hoistpy.nodes.typing.TypeParameterNodes;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.scope.Scope;
import org.hoistpy.scope.ScopeKind;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;

/**
 * Generic functions and classes and type aliases (language reference 8.10, 7.14). The annotation
 * scope of the parameters becomes a function that is called where the definition stands; bounds,
 * constraints and alias values become functions that the objects call when they are asked.
 */
final class TypeParameterTranslator {
  /** The variable of the annotation scope that holds a class's implicit base. */
  static final String GENERIC_BASE = ".generic_base";

  /** The variable that holds the tuple of a class's parameters. */
  private static final String PARAMETERS = ".type_params";

  private final BodyTranslator body;

  TypeParameterTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode alias(Stmt.TypeAlias s) {
    String name = s.name().id();
    ExpressionNode made =
        s.typeParams().isEmpty()
            ? alias(s, tuple(List.of()))
            : inScope(
                s,
                name,
                s.span().line(),
                new ExpressionNode[0],
                inner -> inner.typeParameters.alias(s, inner.typeParameters.tuple(s.typeParams())),
                s.typeParams());
    return body.variables.write(name, made.in(s.span()));
  }

  private ExpressionNode alias(Stmt.TypeAlias s, ExpressionNode parameters) {
    String name = s.name().id();
    Scope scope = body.unit().scopes().scopeOf(s);
    return new TypeParameterNodes.MakeAlias(name, parameters, lazy(scope, name, s.value()))
        .in(s.span());
  }

  /** The function object of a generic {@code def}, without its decorators. */
  ExpressionNode function(Stmt.AnyFunctionDef s) {
    FunctionTranslator.Defaults defaults = body.functions.defaults(s.args());
    int positional = defaults.positional().length;
    int keywords = defaults.keywords().length;
    ExpressionNode[] arguments = Arrays.copyOf(defaults.positional(), positional + keywords);
    System.arraycopy(defaults.keywords(), 0, arguments, positional, keywords);
    return inScope(
            s,
            s.name(),
            s.span().line(),
            arguments,
            inner -> {
              FunctionTranslator.Defaults passed =
                  new FunctionTranslator.Defaults(
                      arguments(0, positional), defaults.names(), arguments(positional, keywords));
              return new TypeParameterNodes.GenericFunction(
                  inner.functions.function(s, passed), inner.typeParameters.tuple(s.typeParams()));
            },
            s.typeParams())
        .in(s.span());
  }

  private static ExpressionNode[] arguments(int first, int count) {
    ExpressionNode[] nodes = new ExpressionNode[count];
    for (int i = 0; i < count; i++) {
      nodes[i] = new ArgumentNodes.Read(first + i);
    }
    return nodes;
  }

  /** The class object of a generic {@code class}, without its decorators. */
  ExpressionNode classDefinition(Stmt.ClassDef s) {
    return inScope(
            s,
            s.name(),
            s.span().line(),
            new ExpressionNode[0],
            inner -> inner.typeParameters.classInside(s),
            s.typeParams())
        .in(s.span());
  }

  private ExpressionNode classInside(Stmt.ClassDef s) {
    StatementNode[] before = {
      body.variables.write(PARAMETERS, tuple(s.typeParams())),
      body.variables.write(
          GENERIC_BASE,
          new TypeParameterNodes.GenericBase(body.variables.read(PARAMETERS)).in(s.span()))
    };
    return new SequenceNode(new BlockNode(before), body.functions.classDefinition(s));
  }

  /** What a class body starts with for its own parameters and the annotation scopes inside it. */
  void addToClass(List<StatementNode> statements, Stmt.ClassDef s) {
    if (!s.typeParams().isEmpty()) {
      statements.add(body.statements.writeName("__type_params__", body.variables.read(PARAMETERS)));
    }
    if (body.root().needsClassDict()) {
      int slot = body.frame().variable(body.root(), VariableTranslator.CLASS_NAMESPACE, true);
      statements.add(new CellNodes.Make(slot, -1));
      statements.add(new CellNodes.Write(slot, body.mode(), new NameNodes.Mapping()));
    }
  }

  /** The tuple of the parameters, read from their variables. */
  private ExpressionNode tuple(List<TypeParam> parameters) {
    ExpressionNode[] values = new ExpressionNode[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = body.variables.read(parameters.get(i).name());
    }
    return new DisplayNodes.Sequence(DisplayNodes.Kind.TUPLE, values, null);
  }

  private StatementNode parameter(TypeParam parameter) {
    ExpressionNode made =
        switch (parameter) {
          case TypeParam.TypeVar p ->
              new TypeParameterNodes.MakeTypeVar(
                  p.name(),
                  p.bound() instanceof Expr.TupleExpr,
                  p.bound() == null
                      ? null
                      : lazy(body.unit().scopes().scopeOf(p), p.name(), p.bound()));
          case TypeParam.ParamSpec p -> new TypeParameterNodes.MakeParamSpec(p.name());
          case TypeParam.TypeVarTuple p -> new TypeParameterNodes.MakeTypeVarTuple(p.name());
        };
    return body.variables.write(parameter.name(), made.in(parameter.span()));
  }

  /** Calls a function over the annotation scope that returns what {@code result} makes. */
  private ExpressionNode inScope(
      Stmt definition,
      String name,
      int line,
      ExpressionNode[] arguments,
      Function<BodyTranslator, ExpressionNode> result,
      List<TypeParam> parameters) {
    Scope scope = body.unit().scopes().typeParametersOf(definition);
    ExpressionNode function =
        makeFunction(
            scope,
            "<generic parameters of " + name + ">",
            body.functions.definitionPrefix(name),
            line,
            arguments.length,
            inner -> {
              List<StatementNode> statements = new ArrayList<>();
              for (TypeParam parameter : parameters) {
                statements.add(inner.typeParameters.parameter(parameter));
              }
              statements.add(new SimpleStatements.Return(result.apply(inner)));
              return new BlockNode(statements.toArray(new StatementNode[0]));
            });
    return new CallNode(function, arguments);
  }

  /** Makes a function that evaluates the expression in a scope of its own. */
  private ExpressionNode lazy(Scope scope, String name, Expr value) {
    return makeFunction(
        scope,
        name,
        body.functions.definitionPrefix(name),
        value.span().line(),
        0,
        inner -> inner.functions.result(value));
  }

  private ExpressionNode makeFunction(
      Scope scope,
      String name,
      String prefix,
      int line,
      int arguments,
      Function<BodyTranslator, StatementNode> statements) {
    String[] positional = new String[arguments];
    Arrays.setAll(positional, i -> "." + i);
    Signature signature = new Signature(name, arguments, positional, new String[0], null, null);
    String qualified = prefix == null ? name : prefix + "." + name;
    // What is defined inside is named as if it stood outside.
    String outer = scope.kind() == ScopeKind.TYPE_PARAMETERS ? prefix : qualified;
    CodeInfo info =
        new CodeInfo(
            name,
            qualified,
            body.unit().filename(),
            line,
            PyCode.CO_OPTIMIZED
                | PyCode.CO_NEWLOCALS
                | (scope.isNested() ? PyCode.CO_NESTED : 0)
                | body.unit().futureFlags(),
            signature,
            List.of(positional),
            scope.frees(),
            scope.cells(),
            null,
            null);
    PyCode code =
        body.unit()
            .codes()
            .codeOf(
                scope,
                () ->
                    new PyCode(
                        info,
                        new ScopeBody(
                            body.unit(),
                            body.context(),
                            scope,
                            false,
                            outer,
                            (inner, made) -> translate(inner, made, statements),
                            contents -> {})));
    return new MakeFunctionNode(
        code.in(body.globals()),
        body.globals(),
        new ExpressionNode[0],
        new String[0],
        new ExpressionNode[0],
        body.functions.closureSlots(scope),
        null);
  }

  private static RootCallTarget translate(
      BodyTranslator inner, PyCode code, Function<BodyTranslator, StatementNode> statements) {
    List<StatementNode> prologue = new ArrayList<>();
    inner.functions.addCells(prologue, inner.root(), List.of());
    inner.functions.addClosure(prologue, inner.root());
    return new RootFactory(inner, code).function(prologue, statements.apply(inner));
  }
}
