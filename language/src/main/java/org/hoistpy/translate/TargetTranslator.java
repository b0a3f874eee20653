package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.attribute.AttributeNodes;
import org.hoistpy.nodes.attribute.SubscriptNodes;
import org.hoistpy.nodes.collection.ParallelAssignNode;
import org.hoistpy.nodes.collection.UnpackNode;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;

/** Targets of assignments, loops, {@code with}, {@code del} (language reference 7.2, 7.5). */
final class TargetTranslator {
  private final BodyTranslator body;

  TargetTranslator(BodyTranslator body) {
    this.body = body;
  }

  /** Stores a value into a target. */
  StatementNode store(Expr target, ExpressionNode value) {
    return switch (target) {
      case Expr.Name e -> body.variables.write(e.id(), value).in(e.span());
      case Expr.Attribute e ->
          new AttributeNodes.Write(
                  body.expressions.plain(e.value()), body.scope().mangle(e.attr()), value)
              .in(e.span());
      case Expr.Subscript e ->
          new SubscriptNodes.Write(
                  body.expressions.plain(e.value()), body.expressions.plain(e.slice()), value)
              .in(e.span());
      case Expr.TupleExpr e -> unpack(e.elts(), value).in(e.span());
      case Expr.ListExpr e -> unpack(e.elts(), value).in(e.span());
      case Expr.Starred e -> store(e.value(), value);
      default -> throw new IllegalStateException("not a target: " + target);
    };
  }

  private StatementNode unpack(List<Expr> targets, ExpressionNode value) {
    int[] slots = new int[targets.size()];
    StatementNode[] stores = new StatementNode[slots.length];
    int star = -1;
    for (int i = 0; i < slots.length; i++) {
      Expr target = targets.get(i);
      if (target instanceof Expr.Starred) {
        star = i;
      }
      slots[i] = body.frame().temporary();
      stores[i] = store(target, body.temporary(slots[i]).in(target.span()));
    }
    return new UnpackNode(value, slots, star, stores);
  }

  /** Assigns a display of as many values as there are targets; none is starred or suspends. */
  StatementNode storeEach(List<Expr> targets, List<Expr> values) {
    int[] slots = new int[targets.size()];
    StatementNode[] writes = new StatementNode[slots.length];
    StatementNode[] stores = new StatementNode[slots.length];
    for (int i = 0; i < slots.length; i++) {
      Expr value = values.get(i);
      slots[i] = body.frame().temporary();
      writes[i] =
          body.variables.writeSlot(slots[i], body.expressions.plain(value)).in(value.span());
    }
    for (int i = 0; i < slots.length; i++) {
      Expr target = targets.get(i);
      stores[i] = store(target, body.temporary(slots[i]).in(target.span()));
    }
    return new ParallelAssignNode(slots, writes, stores);
  }

  /** The parts of a tuple or list display without stars; null for other expressions. */
  static List<Expr> plainParts(Expr expression) {
    List<Expr> parts =
        switch (expression) {
          case Expr.TupleExpr e -> e.elts();
          case Expr.ListExpr e -> e.elts();
          default -> List.of();
        };
    boolean plain = !parts.isEmpty() && parts.stream().noneMatch(Expr.Starred.class::isInstance);
    return plain ? parts : null;
  }

  /** Unpacks first and stores afterwards, one target after the other, since some suspend. */
  StatementNode unpackInTurn(List<Expr> targets, ExpressionNode value, Span span) {
    int[] slots = new int[targets.size()];
    StatementNode[] steps = new StatementNode[slots.length + 1];
    int star = -1;
    for (int i = 0; i < slots.length; i++) {
      star = targets.get(i) instanceof Expr.Starred ? i : star;
      slots[i] = body.frame().temporary();
    }
    steps[0] = new UnpackNode(value, slots, star, new StatementNode[0]).in(span);
    for (int i = 0; i < slots.length; i++) {
      Expr target = targets.get(i);
      steps[i + 1] = body.statements.store(target, body.temporary(slots[i]).in(target.span()));
    }
    return new GeneratorBlockNode(body.frame().state(), steps);
  }

  StatementNode delete(Expr target) {
    return switch (target) {
      case Expr.Name e -> body.variables.delete(e.id(), false).in(e.span());
      case Expr.Attribute e ->
          new AttributeNodes.Delete(
                  body.expressions.plain(e.value()), body.scope().mangle(e.attr()))
              .in(e.span());
      case Expr.Subscript e ->
          new SubscriptNodes.Delete(
                  body.expressions.plain(e.value()), body.expressions.plain(e.slice()))
              .in(e.span());
      case Expr.TupleExpr e -> deleteAll(e.elts());
      case Expr.ListExpr e -> deleteAll(e.elts());
      default -> throw new IllegalStateException("not a target: " + target);
    };
  }

  StatementNode deleteAll(List<Expr> targets) {
    StatementNode[] nodes = new StatementNode[targets.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = delete(targets.get(i));
    }
    return nodes.length == 1 ? nodes[0] : new BlockNode(nodes);
  }
}
