package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.HandledNodes;
import org.hoistpy.nodes.exception.HandlerNode;
import org.hoistpy.nodes.exception.RaiseNode;
import org.hoistpy.nodes.exception.TryExceptNode;
import org.hoistpy.nodes.exception.TryFinallyNode;
import org.hoistpy.nodes.exception.TryStarNode;
import org.hoistpy.nodes.exception.WithNode;
import org.hoistpy.nodes.generator.AsyncWithNode;
import org.hoistpy.nodes.generator.GeneratorBlockNode;
import org.hoistpy.nodes.generator.GeneratorIfNode;
import org.hoistpy.nodes.generator.GeneratorTryExceptNode;
import org.hoistpy.nodes.generator.GeneratorTryFinallyNode;
import org.hoistpy.nodes.generator.GeneratorWithNode;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.WithItem;

/** {@code try} in all its forms, and {@code with} (language reference 8.4, 8.5). */
final class TryTranslator {
  private final BodyTranslator body;

  TryTranslator(BodyTranslator body) {
    this.body = body;
  }

  private boolean suspends(List<Stmt> list) {
    return body.isGenerator() && body.suspensions.inAny(list);
  }

  /** Notes that a frame can be left in the middle of a statement that must not be. */
  private boolean cleaning(boolean suspends) {
    if (suspends) {
      body.markCleaning();
    }
    return suspends;
  }

  private boolean suspendsInHandlers(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      if (suspends(handler.body())) {
        return true;
      }
    }
    return false;
  }

  StatementNode tryStatement(Stmt.Try s) {
    StatementNode node = body.block(s.body());
    boolean suspends = suspends(s.body());
    if (!s.handlers().isEmpty()) {
      boolean lazily = suspendsInTypes(s.handlers());
      suspends |= lazily;
      HandlerNode[] handlers = lazily ? oneForAll(s) : handlers(s.handlers());
      StatementNode orelse = body.statements.optionalBlock(s.orelse());
      suspends |= suspendsInHandlers(s.handlers()) || suspends(s.orelse());
      node =
          cleaning(suspends)
              ? new GeneratorTryExceptNode(
                  body.frame().state(), body.frame().temporary(), node, handlers, orelse)
              : new TryExceptNode(node, handlers, orelse);
      node.setSpan(s.span());
    }
    return withFinally(node, s.finalbody(), suspends);
  }

  private StatementNode withFinally(StatementNode node, List<Stmt> finalBody, boolean suspends) {
    if (finalBody.isEmpty()) {
      return node;
    }
    StatementNode clause = body.block(finalBody);
    return cleaning(suspends || suspends(finalBody))
        ? new GeneratorTryFinallyNode(body.frame().state(), body.frame().temporary(), node, clause)
        : new TryFinallyNode(node, clause, finalBody.getLast().span().line());
  }

  StatementNode tryStar(Stmt.TryStar s) {
    StatementNode node = body.block(s.body());
    HandlerNode[] handlers = handlers(s.handlers());
    StatementNode orelse = body.statements.optionalBlock(s.orelse());
    boolean suspends =
        suspends(s.body()) || suspendsInHandlers(s.handlers()) || suspends(s.orelse());
    node =
        new TryStarNode(
            cleaning(suspends) ? body.frame().state() : -1,
            body.frame().temporary(),
            node,
            handlers,
            orelse);
    node.setSpan(s.span());
    return withFinally(node, s.finalbody(), suspends);
  }

  private boolean suspendsInTypes(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      if (body.isGenerator() && body.suspensions.in(handler.type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Clauses whose types suspend: one clause that catches everything and tests the types in turn.
   */
  private HandlerNode[] oneForAll(Stmt.Try s) {
    StatementNode chain = new RaiseNode(null, null);
    for (int i = s.handlers().size() - 1; i >= 0; i--) {
      ExceptHandler handler = s.handlers().get(i);
      StatementNode clause = clause(handler);
      if (handler.type() == null) {
        chain = clause;
        continue;
      }
      int type = body.frame().temporary();
      ExpressionNode matches =
          new HandledNodes.Matches(body.temporary(type)).in(handler.type().span());
      chain =
          new GeneratorBlockNode(
              body.frame().state(),
              body.suspensions.into(type, handler.type()),
              new GeneratorIfNode(
                  body.frame().state(), body.expressions.conditionOf(matches), clause, chain));
    }
    return new HandlerNode[] {new HandlerNode(-1, null, null, chain, null).in(s.span())};
  }

  private StatementNode clause(ExceptHandler handler) {
    StatementNode statements = body.block(handler.body());
    if (handler.name() == null) {
      return statements;
    }
    StatementNode bind =
        body.variables.write(handler.name(), new HandledNodes.Value()).in(handler.span());
    StatementNode guarded =
        new GeneratorTryFinallyNode(
            body.frame().state(),
            body.frame().temporary(),
            statements,
            body.variables.delete(handler.name(), true));
    return new GeneratorBlockNode(body.frame().state(), bind, guarded);
  }

  private HandlerNode[] handlers(List<ExceptHandler> list) {
    HandlerNode[] nodes = new HandlerNode[list.size()];
    for (int i = 0; i < nodes.length; i++) {
      ExceptHandler handler = list.get(i);
      int slot = body.frame().temporary();
      ExpressionNode type =
          handler.type() == null ? null : body.expressions.expression(handler.type());
      StatementNode bind = null;
      StatementNode unbind = null;
      if (handler.name() != null) {
        bind = body.variables.write(handler.name(), body.temporary(slot)).in(handler.span());
        unbind = body.variables.delete(handler.name(), true);
      }
      nodes[i] =
          new HandlerNode(slot, type, bind, body.block(handler.body()), unbind).in(handler.span());
    }
    return nodes;
  }

  StatementNode with(Stmt.AnyWith s) {
    return with(s, 0);
  }

  private StatementNode with(Stmt.AnyWith s, int index) {
    WithItem item = s.items().get(index);
    int value = body.frame().temporary();
    ExpressionNode manager = body.expressions.expression(item.contextExpr());
    StatementNode bind = null;
    if (item.optionalVars() != null) {
      ExpressionNode entered = body.temporary(value).in(item.optionalVars().span());
      bind = body.statements.store(item.optionalVars(), entered);
    }
    StatementNode inner =
        index == s.items().size() - 1 ? body.block(s.body()) : withNext(s, index + 1);
    boolean asynchronous = s instanceof Stmt.AsyncWith;
    if (bind != null && (asynchronous || suspendsIn(item.optionalVars()))) {
      inner = new GeneratorBlockNode(body.frame().state(), bind, inner);
      bind = null;
    }
    int exit = body.frame().temporary();
    if (asynchronous) {
      body.markCleaning();
      int awaited = body.frame().temporary();
      int pending = body.frame().temporary();
      return new AsyncWithNode(body.frame().state(), awaited, exit, value, pending, manager, inner)
          .in(s.span());
    }
    WithNode with = new WithNode(exit, value, manager, bind, inner);
    with.setSpan(s.span());
    return cleaning(suspendsInside(s, index))
        ? new GeneratorWithNode(body.frame().state(), with)
        : with;
  }

  private boolean suspendsIn(Expr e) {
    return body.isGenerator() && body.suspensions.in(e);
  }

  /** Whether anything suspends between entering and leaving an item's context. */
  private boolean suspendsInside(Stmt.AnyWith s, int index) {
    boolean suspends = suspends(s.body()) || suspendsIn(s.items().get(index).optionalVars());
    for (WithItem later : s.items().subList(index + 1, s.items().size())) {
      suspends |= suspendsIn(later.contextExpr()) || suspendsIn(later.optionalVars());
    }
    return suspends;
  }

  /** A later item, whose suspensions belong inside the earlier one. */
  private StatementNode withNext(Stmt.AnyWith s, int index) {
    List<StatementNode> outer = body.replacePending(new java.util.ArrayList<>());
    StatementNode node = with(s, index);
    List<StatementNode> before = body.replacePending(outer);
    return body.statements.after(before, node);
  }
}
