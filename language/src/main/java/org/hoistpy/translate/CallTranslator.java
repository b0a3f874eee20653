package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.call.CallNode;
import org.hoistpy.nodes.call.KeywordCallNode;
import org.hoistpy.nodes.call.MethodCallNode;
import org.hoistpy.nodes.call.OrderedMethodCallNode;
import org.hoistpy.nodes.call.SpreadCallNode;
import org.hoistpy.nodes.call.SuperMethodCallNode;
import org.hoistpy.nodes.call.SuperNode;
import org.hoistpy.nodes.global.GlobalReadNode;
import org.hoistpy.nodes.literal.ConstantNode;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.local.LocalReadNode;
import org.hoistpy.scope.Binding;
import org.hoistpy.scope.Resolution;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.Span;

/** Calls (language reference 6.3.4). */
final class CallTranslator {
  private final BodyTranslator body;

  CallTranslator(BodyTranslator body) {
    this.body = body;
  }

  ExpressionNode call(Expr.Call e) {
    if (hasSpread(e.args(), e.keywords())) {
      return spread(e);
    }
    if (!e.keywords().isEmpty()) {
      return new KeywordCallNode(
          body.expressions.plain(e.func()), plain(e.args()), names(e.keywords()), values(e));
    }
    if (e.func() instanceof Expr.Attribute method && !body.expressions.isEvaluated(method)) {
      if (method.value() instanceof Expr.Call inner && isPlainSuper(inner)) {
        return superMethodCall(e, method, inner);
      }
      ExpressionNode receiver = body.expressions.plain(method.value());
      String name = body.scope().mangle(method.attr());
      Span position = ExpressionTranslator.position(method);
      ExpressionNode[] arguments = plain(e.args());
      return onlyRead(arguments)
          ? new MethodCallNode(receiver, name, position, arguments)
          : new OrderedMethodCallNode(receiver, name, position, arguments);
    }
    if (isPlainSuper(e)) {
      return superCall(e);
    }
    return new CallNode(body.expressions.plain(e.func()), plain(e.args()));
  }

  /** Whether evaluating the arguments runs no code that could tell when it is done. */
  private static boolean onlyRead(ExpressionNode[] arguments) {
    for (ExpressionNode argument : arguments) {
      if (!(argument instanceof ConstantNode
          || argument instanceof LocalReadNode
          || argument instanceof CellNodes.Read
          || argument instanceof GlobalReadNode)) {
        return false;
      }
    }
    return true;
  }

  static boolean hasSpread(List<Expr> arguments, List<Keyword> keywords) {
    for (Expr argument : arguments) {
      if (argument instanceof Expr.Starred) {
        return true;
      }
    }
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        return true;
      }
    }
    return false;
  }

  ExpressionNode[] plain(List<Expr> list) {
    ExpressionNode[] nodes = new ExpressionNode[list.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = body.expressions.unstarred(list.get(i));
    }
    return nodes;
  }

  static String[] names(List<Keyword> keywords) {
    String[] names = new String[keywords.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = keywords.get(i).arg();
    }
    return names;
  }

  static boolean[] stars(List<Expr> list) {
    boolean[] stars = new boolean[list.size()];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = list.get(i) instanceof Expr.Starred;
    }
    return stars;
  }

  private ExpressionNode[] values(Expr.Call e) {
    return values(e.keywords());
  }

  ExpressionNode[] values(List<Keyword> keywords) {
    ExpressionNode[] nodes = new ExpressionNode[keywords.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = body.expressions.plain(keywords.get(i).value());
    }
    return nodes;
  }

  private ExpressionNode spread(Expr.Call e) {
    return new SpreadCallNode(
        body.expressions.plain(e.func()),
        plain(e.args()),
        stars(e.args()),
        names(e.keywords()),
        values(e));
  }

  private static boolean isPlainSuper(Expr.Call e) {
    return e.args().isEmpty()
        && e.keywords().isEmpty()
        && e.func() instanceof Expr.Name name
        && name.id().equals("super");
  }

  private ExpressionNode superCall(Expr.Call e) {
    return new SuperNode(body.expressions.plain(e.func()), classCellSlot(), firstParameter());
  }

  private ExpressionNode superMethodCall(Expr.Call e, Expr.Attribute method, Expr.Call inner) {
    return new SuperMethodCallNode(
        body.expressions.plain(inner),
        body.expressions.plain(inner.func()),
        classCellSlot(),
        firstParameter(),
        body.scope().mangle(method.attr()),
        plain(e.args()));
  }

  /** The slot of the {@code __class__} cell, or -1. */
  private int classCellSlot() {
    Binding cell = body.scope().lookup("__class__");
    return cell.resolution() == Resolution.FREE || cell.resolution() == Resolution.CELL
        ? body.variables.cellSlot(cell)
        : -1;
  }

  /** Reads the first argument; null in a function without. */
  private ExpressionNode firstParameter() {
    List<String> parameters = body.root().parameters();
    return parameters.isEmpty() ? null : body.functions.readParameter(parameters.get(0));
  }
}
