package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.collection.ComprehensionNodes;
import org.hoistpy.nodes.collection.ComprehensionNodes.Kind;
import org.hoistpy.nodes.control.BlockNode;
import org.hoistpy.nodes.control.SimpleStatements;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.loop.ForHead;
import org.hoistpy.nodes.loop.ForNode;
import org.hoistpy.scope.Scope;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;

/** List, set and dict comprehensions, inlined into the frame (PEP 709). */
final class ComprehensionTranslator {
  private final BodyTranslator body;

  ComprehensionTranslator(BodyTranslator body) {
    this.body = body;
  }

  ExpressionNode list(Expr.ListComp e) {
    return build(e, Kind.LIST, null, e.elt(), e.generators());
  }

  ExpressionNode set(Expr.SetComp e) {
    return build(e, Kind.SET, null, e.elt(), e.generators());
  }

  ExpressionNode dict(Expr.DictComp e) {
    return build(e, Kind.DICT, e.key(), e.value(), e.generators());
  }

  private ExpressionNode build(
      Expr e, Kind kind, Expr key, Expr value, List<Comprehension> generators) {
    ExpressionNode first = body.expressions.plain(generators.get(0).iter());
    Scope inner = body.unit().scopes().scopeOf(e);
    Scope outer = body.enter(inner);
    int[] variables =
        Stream.concat(
                inner.locals().stream().map(name -> body.frame().variable(inner, name, false)),
                inner.cells().stream().map(name -> body.frame().variable(inner, name, true)))
            .mapToInt(Integer::intValue)
            .toArray();
    int result = body.frame().temporary();
    List<StatementNode> statements = new ArrayList<>();
    for (String name : inner.cells()) {
      statements.add(new CellNodes.Make(body.frame().variable(inner, name, true), -1));
    }
    StatementNode add =
        new ComprehensionNodes.Add(
                kind,
                result,
                key == null ? null : body.expressions.plain(key),
                body.expressions.plain(value))
            .in(value.span());
    statements.add(loops(generators, 0, first, add, e.span()));
    body.enter(outer);
    return new ComprehensionNodes.Build(
        kind, result, new BlockNode(statements.toArray(new StatementNode[0])), variables);
  }

  /** The nest of loops from clause {@code index} inwards. */
  StatementNode loops(
      List<Comprehension> generators,
      int index,
      ExpressionNode iterable,
      StatementNode innermost,
      Span whole) {
    if (index == generators.size()) {
      return innermost;
    }
    Comprehension clause = generators.get(index);
    ExpressionNode items = iterable != null ? iterable : body.expressions.plain(clause.iter());
    StatementNode inner = loops(generators, index + 1, null, innermost, whole);
    for (int i = clause.ifs().size() - 1; i >= 0; i--) {
      Expr test = clause.ifs().get(i);
      inner =
          new SimpleStatements.If(
              body.expressions.conditionOf(body.expressions.plain(test)), inner, null);
    }
    ForHead head = head(clause.target(), items);
    head.setSpan(whole);
    return new ForNode(head, inner, null, body.mode());
  }

  /** The head of a loop whose body takes the item from a slot. */
  ForHead head(int itemSlot, ExpressionNode items) {
    return new ForHead(
        body.frame().temporary(),
        itemSlot,
        items,
        new SimpleStatements.Complete(Completion.NORMAL));
  }

  /** The head of a loop over a target. */
  ForHead head(Expr target, ExpressionNode items) {
    int iterator = body.frame().temporary();
    int value = body.frame().temporary();
    return new ForHead(
        iterator,
        value,
        items,
        body.targets.store(target, body.temporary(value).in(target.span())));
  }
}
