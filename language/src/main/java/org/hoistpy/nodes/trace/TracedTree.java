package org.hoistpy.nodes.trace;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.PyNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.exception.HandlerNode;
import org.hoistpy.nodes.exception.WithNode;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.nodes.loop.StripNode;
import org.hoistpy.nodes.pattern.MatchNode;
import org.hoistpy.syntax.Span;

/**
 * Prepares a tree for tracing: puts nodes that report around its statements, clauses and loop
 * bodies. Activations that are running go on through the new nodes. Stateless.
 */
final class TracedTree {
  private TracedTree() {}

  /** Does nothing for a tree that is prepared already. */
  static void prepare(PyRootNode root) {
    root.atomic(
        () -> {
          if (root.takePreparation()) {
            instrument(root);
          }
        });
  }

  private static void instrument(PyRootNode root) {
    List<Node> nodes = new ArrayList<>();
    NodeUtil.forEachChild(root, child -> collect(child, nodes));
    for (Node node : nodes) {
      if (node instanceof StatementNode statement && statement.line() > 0) {
        put(new TracedStatementNode(line(statement.line()), statement), statement);
      }
    }
    for (Node node : nodes) {
      switch (node) {
        case StripNode loop -> loopBody(loop);
        case WithNode with when with.span() != null ->
            put(new TracedBodyNode(line(with.span().line()), false, with.body()), with.body());
        case HandlerNode handler when handler.span() != null -> clause(handler);
        case MatchNode match when match.span() != null ->
            put(new TracedExpressionNode(line(match.span().line()), match), match);
        default -> {}
      }
    }
  }

  /** The body of a loop is the statement right inside it. */
  private static void loopBody(StripNode loop) {
    Span head = head(loop);
    for (Node child : NodeUtil.findNodeChildren(loop)) {
      if (head != null && child instanceof StatementNode body) {
        put(new TracedBodyNode(head, true, body), body);
      }
    }
  }

  private static void clause(HandlerNode handler) {
    Span head = line(handler.span().line());
    if (handler.type() != null) {
      put(new TracedExpressionNode(head, handler.type()), handler.type());
    } else {
      put(new TracedStatementNode(head, handler.body()), handler.body());
    }
  }

  /** The line of the statement that a loop belongs to; null for a comprehension's. */
  private static Span head(StripNode loop) {
    for (Node node = loop.getParent(); node != null; node = node.getParent()) {
      if (node instanceof TracedStatementNode statement) {
        return statement.place();
      }
      if (node instanceof ExpressionNode) {
        return null;
      }
    }
    return null;
  }

  private static void put(PyNode around, PyNode inner) {
    if (NodeUtil.isReplacementSafe(inner.getParent(), inner, around)) {
      inner.replace(around);
    }
  }

  private static Span line(int number) {
    return new Span(number, 0, number, 0);
  }

  private static boolean collect(Node node, List<Node> into) {
    into.add(node);
    NodeUtil.forEachChild(node, child -> collect(child, into));
    return true;
  }
}
