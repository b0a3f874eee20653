package org.hoistpy.translate;

import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.control.LineNode;
import org.hoistpy.nodes.control.LineValueNode;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * Which statements note their line: those that call, suspend, import or define a class, those that
 * end a function, and those that ask for the line themselves. Others cannot be seen from outside
 * but by an exception, which has its own position. Stateless.
 */
final class LineNotes {
  private LineNotes() {}

  static StatementNode note(Stmt statement, StatementNode node) {
    return isSeen(statement)
        ? new LineNode(statement.span().line(), node).in(statement.span())
        : node;
  }

  /** A call on another line than its statement notes its own. */
  static ExpressionNode note(Expr expression, ExpressionNode node, int statementLine) {
    boolean other = expression instanceof Expr.Call && expression.span().line() != statementLine;
    return other && node.span() != null
        ? new LineValueNode(node.span().line(), node).in(node.span())
        : node;
  }

  private static boolean isSeen(Stmt statement) {
    return switch (statement) {
      case Stmt.Import s -> true;
      case Stmt.ImportFrom s -> true;
      case Stmt.ClassDef s -> true;
      case Stmt.With s -> true;
      case Stmt.AsyncWith s -> true;
      case Stmt.AsyncFor s -> true;
      case Stmt.Return s -> true;
      case Stmt.AnyFunctionDef s ->
          !s.decoratorList().isEmpty() || anySeen(Children.defaults(s.args()));
      default -> anySeen(Children.expressionsOf(statement));
    };
  }

  private static boolean anySeen(List<Expr> list) {
    for (Expr expression : list) {
      if (expression != null && isSeen(expression)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeen(Expr expression) {
    return switch (expression) {
      case Expr.Call e -> true;
      case Expr.Await e -> true;
      case Expr.Yield e -> true;
      case Expr.YieldFrom e -> true;
      case Expr.ListComp e -> true;
      case Expr.SetComp e -> true;
      case Expr.DictComp e -> true;
      case Expr.Attribute e when e.attr().equals("f_lineno") -> true;
      default -> anySeen(Children.of(expression));
    };
  }
}
