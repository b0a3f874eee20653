package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.collection.ComprehensionNodes;
import org.hoistpy.nodes.collection.ComprehensionNodes.Kind;
import org.hoistpy.nodes.generator.AsyncIteratorNode;
import org.hoistpy.nodes.generator.AsyncNextNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.nodes.generator.GeneratorForNode;
import org.hoistpy.nodes.generator.GeneratorIfNode;
import org.hoistpy.nodes.generator.GeneratorWhileNode;
import org.hoistpy.nodes.generator.YieldNode;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.local.LocalDeleteNode;
import org.hoistpy.nodes.local.SlotClearNode;
import org.hoistpy.nodes.loop.ForHead;
import org.hoistpy.scope.Scope;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Span;

/**
 * {@code async for}, generator expressions, and comprehensions that suspend: nests of resumable
 * loops (language reference 6.2.4, 8.9.2).
 */
final class SuspendingLoops {
  private final BodyTranslator body;

  SuspendingLoops(BodyTranslator body) {
    this.body = body;
  }

  private int state() {
    return body.frame().state();
  }

  /**
   * An {@code async for}.
   *
   * @param iterator gives what {@code __aiter__} gave
   * @param item the slot from which {@code repeated} takes the item first
   * @param orelse may be null
   */
  StatementNode asyncFor(
      ExpressionNode iterator, int item, Span where, StatementNode repeated, StatementNode orelse) {
    int slot = body.frame().temporary();
    StatementNode start = body.variables.writeSlot(slot, iterator).in(where);
    StatementNode next = new AsyncNextNode(state(), slot, body.frame().temporary(), item).in(where);
    StatementNode loop =
        new GeneratorWhileNode(
            state(),
            body.expressions.conditionOf(body.expressions.constant(Boolean.TRUE)),
            new GeneratorBlockNode(state(), next, repeated),
            orelse,
            body.mode());
    return new GeneratorBlockNode(
        state(), start, loop, new SlotClearNode(slot), new SlotClearNode(item));
  }

  /** The body of a generator expression: nested loops around a {@code yield}. */
  StatementNode generatorExpression(Expr.GeneratorExp e) {
    ExpressionNode first = body.variables.read(".0").in(e.generators().get(0).iter().span());
    boolean asynchronous = body.root().isAsyncGenerator();
    return loops(
        e.generators(),
        0,
        first,
        e.span(),
        () -> {
          List<StatementNode> outer = body.replacePending(new ArrayList<>());
          ExpressionNode element = body.expressions.expression(e.elt());
          StatementNode yield =
              new YieldNode(state(), body.frame().temporary(), asynchronous, element)
                  .in(e.elt().span());
          return body.statements.after(body.replacePending(outer), yield);
        });
  }

  /** Moves a comprehension that suspends in front of the present statement. */
  void spill(Expr e, Kind kind, Expr key, Expr value, List<Comprehension> generators) {
    Comprehension outermost = generators.get(0);
    ExpressionNode items = body.expressions.expression(outermost.iter());
    ExpressionNode first = outermost.isAsync() ? new AsyncIteratorNode(items).in(e.span()) : items;
    Scope inner = body.unit().scopes().scopeOf(e);
    List<StatementNode> statements = body.pending();
    int kept = body.frame().temporary();
    statements.add(body.variables.writeSlot(kept, first).in(outermost.iter().span()));
    int result = body.frame().temporary();
    statements.add(body.variables.writeSlot(result, new ComprehensionNodes.Empty(kind)));
    Scope outer = body.enter(inner);
    for (String name : inner.cells()) {
      statements.add(new CellNodes.Make(body.frame().variable(inner, name, true), -1));
    }
    statements.add(
        loops(
            generators,
            0,
            body.temporary(kept).in(outermost.iter().span()),
            e.span(),
            () -> add(kind, result, key, value)));
    for (String name : inner.locals()) {
      statements.add(new LocalDeleteNode(body.frame().variable(inner, name, false), null));
    }
    for (String name : inner.cells()) {
      statements.add(new LocalDeleteNode(body.frame().variable(inner, name, true), null));
    }
    body.enter(outer);
    body.expressions.substitute(e, body.temporary(result).in(e.span()));
  }

  private StatementNode add(Kind kind, int result, Expr key, Expr value) {
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    ExpressionNode[] parts =
        body.expressions.expressions(key == null ? List.of(value) : List.of(key, value));
    StatementNode add =
        new ComprehensionNodes.Add(
                kind, result, key == null ? null : parts[0], parts[parts.length - 1])
            .in(value.span());
    return body.statements.after(body.replacePending(outer), add);
  }

  /**
   * The nest of loops from clause {@code index} inwards.
   *
   * @param first the iterable of the outermost clause, already an asynchronous iterator there
   * @param itemSpan what a traceback marks when the next item cannot be had
   */
  private StatementNode loops(
      List<Comprehension> clauses,
      int index,
      ExpressionNode first,
      Span itemSpan,
      Supplier<StatementNode> innermost) {
    if (index == clauses.size()) {
      return innermost.get();
    }
    Comprehension clause = clauses.get(index);
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    ExpressionNode items = index == 0 ? first : body.expressions.expression(clause.iter());
    if (index > 0 && clause.isAsync()) {
      items = new AsyncIteratorNode(items).in(itemSpan);
    }
    int item = body.frame().temporary();
    boolean storeInBody = clause.isAsync() || body.suspensions.in(clause.target());
    ForHead head = null;
    if (!clause.isAsync()) {
      head =
          storeInBody
              ? body.comprehensions.head(item, items)
              : body.comprehensions.head(clause.target(), items);
      head.setSpan(itemSpan);
    }
    StatementNode store =
        storeInBody
            ? body.statements.store(
                clause.target(), body.temporary(item).in(clause.target().span()))
            : null;
    StatementNode inner =
        conditions(clause.ifs(), 0, () -> loops(clauses, index + 1, null, itemSpan, innermost));
    if (storeInBody) {
      inner = new GeneratorBlockNode(state(), store, inner);
    }
    StatementNode loop =
        clause.isAsync()
            ? asyncFor(items, item, itemSpan, inner, null)
            : new GeneratorForNode(state(), head, inner, null, body.mode());
    return body.statements.after(body.replacePending(outer), loop);
  }

  private StatementNode conditions(List<Expr> ifs, int index, Supplier<StatementNode> inner) {
    if (index == ifs.size()) {
      return inner.get();
    }
    List<StatementNode> outer = body.replacePending(new ArrayList<>());
    var test = body.expressions.condition(ifs.get(index));
    List<StatementNode> before = body.replacePending(outer);
    StatementNode then = conditions(ifs, index + 1, inner);
    return body.statements.after(before, new GeneratorIfNode(state(), test, then, null));
  }
}
