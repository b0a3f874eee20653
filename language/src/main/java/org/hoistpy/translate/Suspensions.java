package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.collection.ComprehensionNodes.Kind;
import org.hoistpy.nodes.collection.DisplayNodes;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.generator.AwaitNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.nodes.generator.GeneratorIfNode;
import org.hoistpy.nodes.generator.GeneratorWhileNode;
import org.hoistpy.nodes.generator.YieldFromNode;
import org.hoistpy.nodes.generator.YieldNode;
import org.hoistpy.nodes.operator.ConditionNode;
import org.hoistpy.nodes.operator.LogicNodes;
import org.hoistpy.objects.PyNone;
import org.hoistpy.syntax.BoolOpKind;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/**
 * Suspensions inside expressions. Only statements can suspend, so a {@code yield} in an expression
 * becomes a statement before it, together with everything that is evaluated earlier; the expression
 * then reads temporaries. Evaluation order stays as language reference 6.16 has it.
 */
final class Suspensions {
  private final BodyTranslator body;
  private final Map<Object, Boolean> known = new IdentityHashMap<>();

  Suspensions(BodyTranslator body) {
    this.body = body;
  }

  /** Whether the expression suspends the frame itself. */
  boolean in(Expr expression) {
    if (expression == null) {
      return false;
    }
    Boolean answer = known.get(expression);
    if (answer == null) {
      answer = suspends(expression);
      if (!answer) {
        for (Expr child : Children.of(expression)) {
          if (in(child)) {
            answer = true;
            break;
          }
        }
      }
      known.put(expression, answer);
    }
    return answer;
  }

  private static boolean suspends(Expr expression) {
    return switch (expression) {
      case Expr.Yield e -> true;
      case Expr.YieldFrom e -> true;
      case Expr.Await e -> true;
      case Expr.ListComp e -> isAsync(e.generators());
      case Expr.SetComp e -> isAsync(e.generators());
      case Expr.DictComp e -> isAsync(e.generators());
      default -> false;
    };
  }

  private static boolean isAsync(List<Comprehension> clauses) {
    return clauses.stream().anyMatch(Comprehension::isAsync);
  }

  boolean inAny(List<Stmt> list) {
    for (Stmt statement : list) {
      if (in(statement)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(Stmt statement) {
    Boolean answer = known.get(statement);
    if (answer == null) {
      answer = statement instanceof Stmt.AsyncFor || statement instanceof Stmt.AsyncWith;
      for (Expr child : Children.expressionsOf(statement)) {
        answer |= in(child);
      }
      for (List<Stmt> block : Children.blocksOf(statement)) {
        answer |= inAny(block);
      }
      known.put(statement, answer);
    }
    return answer;
  }

  /** Moves the suspensions of an expression in front of the present statement. */
  void spill(Expr expression) {
    if (!in(expression) || body.expressions.isEvaluated(expression)) {
      return;
    }
    switch (expression) {
      case Expr.Yield e -> spillYield(e);
      case Expr.YieldFrom e -> spillYieldFrom(e);
      case Expr.Await e -> spillAwait(e);
      case Expr.ListComp e -> body.loops.spill(e, Kind.LIST, null, e.elt(), e.generators());
      case Expr.SetComp e -> body.loops.spill(e, Kind.SET, null, e.elt(), e.generators());
      case Expr.DictComp e -> body.loops.spill(e, Kind.DICT, e.key(), e.value(), e.generators());
      case Expr.BoolOp e -> spillBool(e);
      case Expr.IfExp e -> spillConditional(e);
      case Expr.Compare e when e.ops().size() > 1 -> spillChain(e);
      case Expr.DictExpr e -> spillDict(e);
      default -> spillAll(Children.of(expression));
    }
  }

  /** Moves suspensions out of expressions that are evaluated one after the other. */
  void spillAll(List<Expr> list) {
    int last = -1;
    for (int i = 0; i < list.size(); i++) {
      if (in(list.get(i)) && !body.expressions.isEvaluated(list.get(i))) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      Expr child = list.get(i);
      spill(child);
      if (child instanceof Expr.Slice || child instanceof Expr.Starred) {
        Children.of(child).forEach(this::evaluate);
      } else {
        evaluate(child);
      }
    }
  }

  /** As {@link #spillAll}; a {@code **mapping} is checked where it stands, before what follows. */
  private void spillDict(Expr.DictExpr e) {
    int last = 0;
    for (int i = 0; i < e.values().size(); i++) {
      if (in(e.keys().get(i)) || in(e.values().get(i))) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      Expr key = e.keys().get(i);
      Expr value = e.values().get(i);
      if (key != null) {
        spill(key);
        evaluate(key);
      }
      spill(value);
      if (key != null) {
        evaluate(value);
      } else if (!body.expressions.isEvaluated(value) || i < last) {
        ExpressionNode spread =
            new DisplayNodes.Dict(
                    new ExpressionNode[] {null},
                    new ExpressionNode[] {body.expressions.plain(value)})
                .in(e.span());
        body.expressions.substitute(value, body.save(spread, body.pending(), e.span()));
      }
    }
  }

  /** Suspensions in the parts of a target, before it is stored to or deleted. */
  void spillTarget(Expr target) {
    switch (target) {
      case Expr.TupleExpr e -> e.elts().forEach(this::spillTarget);
      case Expr.ListExpr e -> e.elts().forEach(this::spillTarget);
      case Expr.Starred e -> spillTarget(e.value());
      default -> spillAll(Children.of(target));
    }
  }

  /** Evaluates into a temporary that stands for the expression from now on. */
  private void evaluate(Expr expression) {
    if (expression instanceof Expr.Constant || body.expressions.isEvaluated(expression)) {
      return;
    }
    ExpressionNode node = body.expressions.plain(expression);
    body.expressions.substitute(expression, body.save(node, body.pending(), expression.span()));
  }

  private void spillYield(Expr.Yield e) {
    ExpressionNode value =
        e.value() == null
            ? body.expressions.constant(PyNone.NONE)
            : body.expressions.expression(e.value());
    int result = body.frame().temporary();
    boolean asynchronous = body.root().isAsyncGenerator();
    body.pending()
        .add(new YieldNode(body.frame().state(), result, asynchronous, value).in(e.span()));
    body.expressions.substitute(e, body.temporary(result).in(e.span()));
  }

  private void spillYieldFrom(Expr.YieldFrom e) {
    ExpressionNode iterable = body.expressions.expression(e.value());
    int result = body.frame().temporary();
    body.pending()
        .add(
            new YieldFromNode(body.frame().state(), body.frame().temporary(), result, iterable)
                .in(e.span()));
    body.expressions.substitute(e, body.temporary(result).in(e.span()));
  }

  private void spillAwait(Expr.Await e) {
    ExpressionNode awaitable = body.expressions.expression(e.value());
    int result = body.frame().temporary();
    body.pending()
        .add(
            new AwaitNode(body.frame().state(), body.frame().temporary(), result, awaitable)
                .in(e.span()));
    body.expressions.substitute(e, body.temporary(result).in(e.span()));
  }

  /** Collects the statements that evaluate an expression into a slot. */
  StatementNode into(int slot, Expr expression) {
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    StatementNode store =
        body.variables
            .writeSlot(slot, body.expressions.expression(expression))
            .in(expression.span());
    List<StatementNode> before = body.replacePending(outer);
    return body.statements.after(before, store);
  }

  private ConditionNode conditionOf(int slot, Span span) {
    return body.expressions.conditionOf(body.temporary(slot).in(span));
  }

  private void spillBool(Expr.BoolOp e) {
    int slot = body.frame().temporary();
    boolean and = e.op() == BoolOpKind.AND;
    body.pending().add(into(slot, e.values().get(0)));
    StatementNode rest = null;
    for (int i = e.values().size() - 1; i > 0; i--) {
      StatementNode step = into(slot, e.values().get(i));
      if (rest != null) {
        step = new GeneratorBlockNode(body.frame().state(), step, rest);
      }
      ConditionNode test = conditionOf(slot, e.span());
      if (!and) {
        test = body.expressions.conditionOf(new LogicNodes.Not(test).in(e.span()));
      }
      rest = new GeneratorIfNode(body.frame().state(), test, step, null).in(e.span());
    }
    body.pending().add(rest);
    body.expressions.substitute(e, body.temporary(slot).in(e.span()));
  }

  private void spillConditional(Expr.IfExp e) {
    int slot = body.frame().temporary();
    ConditionNode test = body.expressions.condition(e.test());
    body.pending()
        .add(
            new GeneratorIfNode(
                    body.frame().state(), test, into(slot, e.body()), into(slot, e.orelse()))
                .in(e.span()));
    body.expressions.substitute(e, body.temporary(slot).in(e.span()));
  }

  /** {@code a < b < c} as nested tests over temporaries. */
  private void spillChain(Expr.Compare e) {
    int result = body.frame().temporary();
    int left = body.frame().temporary();
    int right = body.frame().temporary();
    body.pending().add(into(left, e.left()));
    StatementNode rest = null;
    for (int i = e.ops().size() - 1; i >= 0; i--) {
      List<StatementNode> steps = new ArrayList<>();
      steps.add(into(right, e.comparators().get(i)));
      steps.add(
          body.variables.writeSlot(
              result,
              body.expressions
                  .comparison(e.ops().get(i), body.temporary(left), body.temporary(right))
                  .in(e.span())));
      if (rest != null) {
        steps.add(body.variables.writeSlot(left, body.temporary(right)));
        steps.add(
            new GeneratorIfNode(body.frame().state(), conditionOf(result, e.span()), rest, null));
      }
      rest = new GeneratorBlockNode(body.frame().state(), steps.toArray(new StatementNode[0]));
    }
    body.pending().add(rest);
    body.expressions.substitute(e, body.temporary(result).in(e.span()));
  }

  /** A loop whose test suspends: the test becomes the first statement of an endless body. */
  StatementNode whileWithTest(Stmt.While s) {
    int slot = body.frame().temporary();
    StatementNode test = into(slot, s.test());
    StatementNode body0 = body.block(s.body());
    int exhausted = body.frame().temporary();
    StatementNode markEnd =
        body.variables.writeSlot(exhausted, body.expressions.constant(Boolean.TRUE));
    StatementNode leave = new BlockNode(markEnd, new SimpleStatements.Complete(Completion.BREAK));
    StatementNode guard =
        new SimpleStatements.If(
            conditionOf(slot, s.test().span()),
            new SimpleStatements.Complete(Completion.NORMAL),
            leave);
    StatementNode endless = new GeneratorBlockNode(body.frame().state(), test, guard, body0);
    StatementNode loop =
        new GeneratorWhileNode(
            body.frame().state(),
            body.expressions.conditionOf(body.expressions.constant(Boolean.TRUE)),
            endless,
            null,
            body.mode());
    StatementNode reset =
        body.variables.writeSlot(exhausted, body.expressions.constant(Boolean.FALSE));
    StatementNode orelse =
        s.orelse().isEmpty()
            ? new SimpleStatements.Complete(Completion.NORMAL)
            : new GeneratorIfNode(
                body.frame().state(),
                conditionOf(exhausted, s.span()),
                body.block(s.orelse()),
                null);
    return new GeneratorBlockNode(body.frame().state(), reset, loop, orelse);
  }

  /** An assertion whose message suspends: evaluated only when the test fails. */
  StatementNode assertion(Stmt.Assert s) {
    ConditionNode test = body.expressions.condition(s.test());
    int slot = body.frame().temporary();
    StatementNode message = into(slot, s.msg());
    StatementNode fail =
        new SimpleStatements.Assert(
                body.expressions.conditionOf(body.expressions.constant(Boolean.FALSE)),
                body.temporary(slot))
            .in(s.test().span());
    StatementNode failing = new GeneratorBlockNode(body.frame().state(), message, fail);
    return new GeneratorIfNode(
        body.frame().state(),
        body.expressions.conditionOf(new LogicNodes.Not(test).in(s.test().span())),
        failing,
        null);
  }
}
