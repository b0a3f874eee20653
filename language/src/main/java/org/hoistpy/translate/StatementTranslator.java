package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.LoopJump;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.attribute.AttributeNodes;
import org.hoistpy.nodes.attribute.AttributeUpdateNode;
import org.hoistpy.nodes.attribute.SubscriptNodes;
import org.hoistpy.nodes.call.CallNode;
import org.hoistpy.nodes.collection.OnlyItemNode;
import org.hoistpy.nodes.collection.UnpackNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.DisplayNode;
import org.hoistpy.nodes.control.SequenceNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.exception.RaiseNode;
import org.hoistpy.nodes.generator.AsyncIteratorNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.nodes.generator.GeneratorForNode;
import org.hoistpy.nodes.generator.GeneratorIfNode;
import org.hoistpy.nodes.generator.GeneratorWhileNode;
import org.hoistpy.nodes.global.AnnotateGlobalNode;
import org.hoistpy.nodes.global.AnnotateNameNode;
import org.hoistpy.nodes.global.GlobalUpdateNode;
import org.hoistpy.nodes.global.RefuseMarkerNode;
import org.hoistpy.nodes.loop.ForHead;
import org.hoistpy.nodes.loop.ForNode;
import org.hoistpy.nodes.loop.WhileNode;
import org.hoistpy.nodes.name.NameNodes;
import org.hoistpy.nodes.operator.BinaryExpressionNodeGen;
import org.hoistpy.nodes.operator.ConditionNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.scope.Resolution;
import org.hoistpy.scope.ScopeKind;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.Unparser;

/** Statements (language reference, chapters 7 and 8). */
final class StatementTranslator {
  private final BodyTranslator body;

  /** Statements around the present one that have something to do when they are left. */
  private int guards;

  /** As many of them are outside of the innermost loop. */
  private int loopGuards;

  StatementTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode block(List<Stmt> list) {
    StatementNode[] nodes = new StatementNode[list.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = statement(list.get(i));
    }
    if (nodes.length == 1) {
      return nodes[0];
    }
    if (body.isGenerator() && body.suspensions.inAny(list)) {
      return new GeneratorBlockNode(body.frame().state(), nodes);
    }
    return new BlockNode(nodes);
  }

  /** Null for an empty list. */
  StatementNode optionalBlock(List<Stmt> list) {
    return list.isEmpty() ? null : block(list);
  }

  StatementNode statement(Stmt statement) {
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    int line = body.replaceStatementLine(statement.span().line());
    StatementNode node = translate(statement);
    body.replaceStatementLine(line);
    if (!(node instanceof UnpackNode)) {
      // Unpacking marks its target.
      node.setSpan(statement.span());
    }
    List<StatementNode> before = body.replacePending(outer);
    StatementNode whole = LineNotes.note(statement, after(before, node));
    if (!isDecorated(statement)) {
      whole.setLine(statement.span().line());
    }
    return whole;
  }

  /** The parts of a decorated definition have lines of their own. */
  private static boolean isDecorated(Stmt statement) {
    return switch (statement) {
      case Stmt.AnyFunctionDef s -> !s.decoratorList().isEmpty();
      case Stmt.ClassDef s -> !s.decoratorList().isEmpty();
      default -> false;
    };
  }

  /** The statement after what was spilled out of it. */
  StatementNode after(List<StatementNode> before, StatementNode node) {
    if (before.isEmpty()) {
      return node;
    }
    List<StatementNode> all = new ArrayList<>(before);
    all.add(node);
    return new GeneratorBlockNode(body.frame().state(), all.toArray(new StatementNode[0]));
  }

  private ExpressionNode expression(Expr e) {
    return body.expressions.expression(e);
  }

  /** Interactive code shows its expressions, those inside compound statements too. */
  private boolean isShown() {
    return body.unit().mod() instanceof Mod.Interactive && body.root().kind() == ScopeKind.MODULE;
  }

  private LoopJump jump(LoopJump jump) {
    return guards == loopGuards && !body.isGenerator() ? jump : null;
  }

  /** The body of a loop, which {@code break} and {@code continue} leave. */
  private StatementNode loopBody(List<Stmt> list) {
    int outer = loopGuards;
    loopGuards = guards;
    StatementNode node = block(list);
    loopGuards = outer;
    return node;
  }

  /** A statement that has something to do when its parts are left. */
  private StatementNode guarded(Supplier<StatementNode> statement) {
    guards++;
    StatementNode node = statement.get();
    guards--;
    return node;
  }

  private StatementNode translate(Stmt statement) {
    return switch (statement) {
      case Stmt.ExprStmt s ->
          isShown()
              ? new DisplayNode(expression(s.value()))
              : new SimpleStatements.Evaluate(expression(s.value()));
      case Stmt.Assign s -> assign(s);
      case Stmt.AugAssign s -> augmented(s);
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.Return s ->
          new SimpleStatements.Return(
              s.value() == null ? body.expressions.constant(PyNone.NONE) : expression(s.value()),
              guards == 0 && body.root().kind() == ScopeKind.FUNCTION && !body.isGenerator());
      case Stmt.If s -> branch(s);
      case Stmt.While s -> loop(s);
      case Stmt.For s -> loop(s);
      case Stmt.AnyFunctionDef s -> definition(s);
      case Stmt.ClassDef s -> definition(s);
      case Stmt.Pass s -> new SimpleStatements.Complete(Completion.NORMAL);
      case Stmt.Break s -> new SimpleStatements.Complete(Completion.BREAK, jump(LoopJump.BREAK));
      case Stmt.Continue s ->
          new SimpleStatements.Complete(Completion.CONTINUE, jump(LoopJump.CONTINUE));
      case Stmt.Global s -> new SimpleStatements.Complete(Completion.NORMAL);
      case Stmt.Nonlocal s -> new SimpleStatements.Complete(Completion.NORMAL);
      case Stmt.Delete s -> delete(s);
      case Stmt.Assert s -> assertion(s);
      case Stmt.Raise s -> raise(s);
      case Stmt.Try s -> guarded(() -> body.tries.tryStatement(s));
      case Stmt.TryStar s -> guarded(() -> body.tries.tryStar(s));
      case Stmt.With s -> guarded(() -> body.tries.with(s));
      case Stmt.Match s -> body.patterns.match(s);
      case Stmt.Import s -> body.imports.importNames(s);
      case Stmt.ImportFrom s -> body.imports.importFrom(s);
      case Stmt.TypeAlias s -> body.typeParameters.alias(s);
      case Stmt.AsyncFor s -> loop(s);
      case Stmt.AsyncWith s -> guarded(() -> body.tries.with(s));
    };
  }

  private StatementNode assign(Stmt.Assign s) {
    if (s.targets().size() == 1 && !suspendsIn(s.targets().get(0)) && !suspendsIn(s.value())) {
      List<Expr> targets = TargetTranslator.plainParts(s.targets().get(0));
      List<Expr> values = TargetTranslator.plainParts(s.value());
      if (targets != null && values != null && targets.size() == values.size()) {
        return body.targets.storeEach(targets, values);
      }
    }
    ExpressionNode value = expression(s.value());
    if (s.targets().size() == 1) {
      Expr target = s.targets().get(0);
      if (!suspendsIn(target)) {
        return body.targets.store(target, value);
      }
    }
    List<StatementNode> parts = new ArrayList<>();
    int slot = body.frame().temporary();
    parts.add(body.variables.writeSlot(slot, value).in(s.value().span()));
    boolean suspends = false;
    for (Expr target : s.targets()) {
      suspends |= suspendsIn(target);
      parts.add(store(target, body.temporary(slot).in(s.value().span())));
    }
    StatementNode[] nodes = parts.toArray(new StatementNode[0]);
    return suspends ? new GeneratorBlockNode(body.frame().state(), nodes) : new BlockNode(nodes);
  }

  private StatementNode augmented(Stmt.AugAssign s) {
    List<StatementNode> before = suspendsIn(s.target()) ? body.pending() : new ArrayList<>();
    StatementNode update =
        switch (s.target()) {
          case Expr.Name name -> augmentedName(s, name, before);
          case Expr.Attribute target -> {
            int object = keep(target.value(), before);
            String name = body.scope().mangle(target.attr());
            ExpressionNode read = new AttributeNodes.Read(kept(object), name).in(target.span());
            if (!suspendsIn(s.value())) {
              yield new AttributeUpdateNode(
                      kept(object),
                      name,
                      ExpressionTranslator.operator(s.op()),
                      read,
                      expression(s.value()))
                  .in(s.span());
            }
            yield new AttributeNodes.Write(kept(object), name, combine(s, before, read))
                .in(target.span());
          }
          case Expr.Subscript target -> {
            int object = keep(target.value(), before);
            int key = keep(target.slice(), before);
            ExpressionNode read =
                new SubscriptNodes.Read(kept(object), kept(key)).in(target.span());
            yield new SubscriptNodes.Write(kept(object), kept(key), combine(s, before, read))
                .in(target.span());
          }
          default -> throw new IllegalStateException("not a target: " + s.target());
        };
    if (before.isEmpty() || before == body.pending()) {
      return update;
    }
    before.add(update);
    return new BlockNode(before.toArray(new StatementNode[0]));
  }

  private StatementNode augmentedName(
      Stmt.AugAssign s, Expr.Name name, List<StatementNode> before) {
    Resolution resolution = body.scope().resolve(name.id());
    boolean global =
        resolution == Resolution.GLOBAL_EXPLICIT
            || resolution == Resolution.GLOBAL_IMPLICIT
            || resolution == Resolution.NAME && !body.hasMapping();
    ExpressionNode read = body.variables.read(name.id()).in(name.span());
    if (global && !suspendsIn(s.value())) {
      GlobalCell cell = body.globalCell(body.scope().mangle(name.id()));
      return new GlobalUpdateNode(
          cell, body.mode(), ExpressionTranslator.operator(s.op()), read, expression(s.value()));
    }
    return body.variables.write(name.id(), combine(s, before, read));
  }

  private boolean suspendsIn(Expr e) {
    return body.isGenerator() && body.suspensions.in(e);
  }

  /** Evaluates an expression into a temporary; answers its slot. */
  private int keep(Expr e, List<StatementNode> before) {
    int slot = body.frame().temporary();
    before.add(body.variables.writeSlot(slot, expression(e)).in(e.span()));
    return slot;
  }

  private ExpressionNode kept(int slot) {
    return body.temporary(slot);
  }

  /** The operator over the target's present value and the right side. */
  private ExpressionNode combine(
      Stmt.AugAssign s, List<StatementNode> before, ExpressionNode read) {
    ExpressionNode left = read;
    if (suspendsIn(s.value())) {
      left = body.save(read, before, s.target().span());
      if (before != body.pending()) {
        body.pending().addAll(before);
        before.clear();
      }
    }
    return BinaryExpressionNodeGen.create(
            ExpressionTranslator.operator(s.op()), true, left, expression(s.value()))
        .in(s.span());
  }

  /** The value that an annotation is stored as. */
  ExpressionNode annotation(Expr annotation) {
    if (body.unit().futureAnnotations()) {
      return body.functions.text(AnnotationText.of(annotation)).in(annotation.span());
    }
    ExpressionNode value = body.expressions.unstarred(annotation);
    return annotation instanceof Expr.Starred
        ? new OnlyItemNode(value).in(annotation.span())
        : value;
  }

  private StatementNode annotated(Stmt.AnnAssign s) {
    List<StatementNode> parts = new ArrayList<>();
    if (s.value() != null) {
      ExpressionNode value = expression(s.value());
      parts.add(
          suspendsIn(s.target())
              ? store(s.target(), value)
              : body.targets.store(s.target(), value).in(s.span()));
    }
    boolean namespace =
        body.root().kind() == ScopeKind.CLASS || body.root().kind() == ScopeKind.MODULE;
    if (s.simple() && namespace && s.target() instanceof Expr.Name name) {
      String mangled = body.scope().mangle(name.id());
      int slot = body.frame().temporary();
      parts.add(
          body.variables.writeSlot(slot, annotation(s.annotation())).in(s.annotation().span()));
      int all = body.frame().temporary();
      parts.add(body.variables.writeSlot(all, readName("__annotations__")).in(s.span()));
      if (body.hasMapping()) {
        parts.add(
            new AnnotateNameNode(body.temporary(all), mangled, body.temporary(slot)).in(s.span()));
      }
      parts.add(
          new SubscriptNodes.Write(
                  body.temporary(all), body.functions.text(mangled), body.temporary(slot))
              .in(s.span()));
      if (!body.hasMapping()) {
        parts.add(
            new AnnotateGlobalNode(body.globalCell(mangled), body.globals(), body.temporary(slot))
                .in(s.span()));
      }
    } else {
      if (namespace && !body.unit().futureAnnotations()) {
        parts.add(new SimpleStatements.Evaluate(annotation(s.annotation())).in(s.span()));
      }
      parts.add(
          new RefuseMarkerNode(
                  Unparser.unparse(s.target()), AnnotationText.of(s.annotation()), body.globals())
              .in(s.span()));
    }
    return parts.size() == 1 ? parts.get(0) : new BlockNode(parts.toArray(new StatementNode[0]));
  }

  private ExpressionNode readName(String name) {
    ExpressionNode global = body.variables.readGlobal(name);
    return body.hasMapping() ? new NameNodes.Read(name, global) : global;
  }

  /** Writes a name of the module's or class's own namespace. */
  StatementNode writeName(String name, ExpressionNode value) {
    return body.hasMapping()
        ? new NameNodes.Write(name, value)
        : body.variables.writeGlobal(name, value);
  }

  void addDocstring(List<StatementNode> statements, List<Stmt> list) {
    Object docstring = body.unit().docstrings() ? Literals.docstring(list) : null;
    if (docstring != null) {
      StatementNode write = writeName("__doc__", body.expressions.constant(docstring));
      write.setLine(list.get(0).span().line());
      statements.add(write);
    }
  }

  /** Makes {@code __annotations__} where the body has any annotation and there is none yet. */
  void addAnnotationsDict(List<StatementNode> statements, List<Stmt> list) {
    if (AnnotationText.hasAnnotations(list)) {
      statements.add(new NameNodes.SetupAnnotations());
    }
  }

  private boolean suspends(List<Stmt> list) {
    return body.isGenerator() && body.suspensions.inAny(list);
  }

  private StatementNode branch(Stmt.If s) {
    ConditionNode test = body.expressions.condition(s.test());
    StatementNode then = block(s.body());
    StatementNode orelse = optionalBlock(s.orelse());
    return suspends(s.body()) || suspends(s.orelse())
        ? new GeneratorIfNode(body.frame().state(), test, then, orelse)
        : new SimpleStatements.If(test, then, orelse);
  }

  private StatementNode loop(Stmt.While s) {
    if (body.isGenerator() && body.suspensions.in(s.test())) {
      return body.suspensions.whileWithTest(s);
    }
    ConditionNode test = body.expressions.condition(s.test());
    StatementNode repeated = loopBody(s.body());
    StatementNode orelse = optionalBlock(s.orelse());
    return suspends(s.body()) || suspends(s.orelse())
        ? new GeneratorWhileNode(body.frame().state(), test, repeated, orelse, body.mode())
        : new WhileNode(test, repeated, orelse, body.mode());
  }

  private StatementNode loop(Stmt.For s) {
    ExpressionNode items = expression(s.iter());
    if (suspendsIn(s.target())) {
      int item = body.frame().temporary();
      StatementNode store = store(s.target(), body.temporary(item).in(s.target().span()));
      ForHead head = body.comprehensions.head(item, items);
      head.setSpan(s.span());
      return new GeneratorForNode(
          body.frame().state(),
          head,
          new GeneratorBlockNode(body.frame().state(), store, block(s.body())),
          optionalBlock(s.orelse()),
          body.mode());
    }
    ForHead head = body.comprehensions.head(s.target(), items);
    head.setSpan(s.span());
    StatementNode repeated = loopBody(s.body());
    StatementNode orelse = optionalBlock(s.orelse());
    return suspends(s.body()) || suspends(s.orelse())
        ? new GeneratorForNode(body.frame().state(), head, repeated, orelse, body.mode())
        : new ForNode(head, repeated, orelse, body.mode());
  }

  private StatementNode loop(Stmt.AsyncFor s) {
    ExpressionNode items = new AsyncIteratorNode(expression(s.iter())).in(s.span());
    int item = body.frame().temporary();
    StatementNode store = store(s.target(), body.temporary(item).in(s.target().span()));
    StatementNode repeated = block(s.body());
    return body.loops.asyncFor(
        items,
        item,
        s.span(),
        new GeneratorBlockNode(body.frame().state(), store, repeated),
        optionalBlock(s.orelse()));
  }

  /** Stores a value into a target whose parts may suspend. */
  StatementNode store(Expr target, ExpressionNode value) {
    if (!suspendsIn(target)) {
      return body.targets.store(target, value).in(target.span());
    }
    if (target instanceof Expr.TupleExpr || target instanceof Expr.ListExpr) {
      return body.targets.unpackInTurn(Children.of(target), value, target.span());
    }
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    body.suspensions.spillTarget(target);
    StatementNode store = body.targets.store(target, value).in(target.span());
    return after(body.replacePending(outer), store);
  }

  private StatementNode definition(Stmt.AnyFunctionDef s) {
    ExpressionNode[] decorators = body.expressions.expressions(s.decoratorList());
    ExpressionNode function =
        s.typeParams().isEmpty() ? body.functions.function(s) : body.typeParameters.function(s);
    int line = s.span().line();
    return body.variables.write(s.name(), decorate(decorators, s.decoratorList(), function, line));
  }

  private StatementNode definition(Stmt.ClassDef s) {
    ExpressionNode[] decorators = body.expressions.expressions(s.decoratorList());
    ExpressionNode made =
        s.typeParams().isEmpty()
            ? body.functions.classDefinition(s)
            : body.typeParameters.classDefinition(s);
    int line = s.span().line();
    return body.variables.write(s.name(), decorate(decorators, s.decoratorList(), made, line));
  }

  private ExpressionNode decorate(
      ExpressionNode[] decorators, List<Expr> list, ExpressionNode definition, int line) {
    if (decorators.length == 0) {
      return definition;
    }
    // All decorators are evaluated before the definition, the last one is applied first.
    List<StatementNode> steps = new ArrayList<>();
    int[] slots = new int[decorators.length];
    for (int i = 0; i < decorators.length; i++) {
      slots[i] = body.frame().temporary();
      steps.add(step(slots[i], decorators[i], list.get(i).span().line()));
    }
    int result = body.frame().temporary();
    steps.add(step(result, definition, line));
    for (int i = decorators.length - 1; i >= 0; i--) {
      ExpressionNode applied =
          new CallNode(body.temporary(slots[i]), new ExpressionNode[] {body.temporary(result)})
              .in(list.get(i).span());
      steps.add(step(result, applied, list.get(i).span().line()));
    }
    steps.add(step(result, body.temporary(result), line));
    return new SequenceNode(
        new BlockNode(steps.toArray(new StatementNode[0])), body.temporary(result));
  }

  private StatementNode step(int slot, ExpressionNode value, int line) {
    StatementNode node = body.variables.writeSlot(slot, value);
    node.setLine(line);
    return node;
  }

  private StatementNode delete(Stmt.Delete s) {
    for (Expr target : s.targets()) {
      if (body.isGenerator() && body.suspensions.in(target)) {
        body.suspensions.spillTarget(target);
      }
    }
    return body.targets.deleteAll(s.targets());
  }

  private StatementNode assertion(Stmt.Assert s) {
    if (!body.unit().assertions()) {
      return new SimpleStatements.Complete(Completion.NORMAL);
    }
    if (s.msg() != null && suspendsIn(s.msg())) {
      return body.suspensions.assertion(s);
    }
    StatementNode node =
        new SimpleStatements.Assert(
            body.expressions.condition(s.test()),
            s.msg() == null ? null : body.expressions.plain(s.msg()));
    return node.in(s.test().span());
  }

  private StatementNode raise(Stmt.Raise s) {
    return new RaiseNode(
        s.exc() == null ? null : expression(s.exc()),
        s.cause() == null ? null : expression(s.cause()));
  }
}
