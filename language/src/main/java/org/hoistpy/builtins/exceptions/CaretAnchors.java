package org.hoistpy.builtins.exceptions;

import java.util.List;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;

/**
 * Which part of a marked source segment gets {@code ^} instead of {@code ~}: the operator of a
 * binary operation or the brackets of a subscript ({@code Python/traceback.c}, {@code
 * extract_anchors_from_expr}). Offsets are code points from the start of the segment.
 *
 * @param left first emphasised character
 * @param right after the last emphasised character
 */
record CaretAnchors(int left, int right) {
  /** The anchors of a one-line segment, or null when it has none. */
  static CaretAnchors of(String segment) {
    Expr expression = parse(segment);
    int[] text = segment.codePoints().toArray();
    return switch (expression) {
      case Expr.BinOp operation -> ofOperator(operation, text);
      case Expr.Subscript subscript -> ofSubscript(subscript, text);
      case null, default -> null;
    };
  }

  private static Expr parse(String segment) {
    try {
      if (Parser.parse(segment, "<traceback>", Mode.EXEC, 0).mod() instanceof Mod.Module module) {
        List<Stmt> body = module.body();
        if (body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt statement) {
          return statement.value();
        }
      }
      return null;
    } catch (SyntaxProblem problem) {
      return null;
    }
  }

  private static CaretAnchors ofOperator(Expr.BinOp operation, int[] text) {
    if (operation.left().span().endLine() != operation.right().span().line()) {
      return null;
    }
    int end = Math.min(operation.right().span().col(), text.length);
    for (int i = operation.left().span().endCol(); i < end; i++) {
      // Parentheses around the operands are not part of their ranges.
      if (isSpace(text[i]) || text[i] == ')') {
        continue;
      }
      boolean twoCharacters = i + 1 < end && !isSpace(text[i + 1]);
      return new CaretAnchors(i, twoCharacters ? i + 2 : i + 1);
    }
    return null;
  }

  private static CaretAnchors ofSubscript(Expr.Subscript subscript, int[] text) {
    int left = subscript.value().span().endCol();
    while (left < text.length && text[left] != '[') {
      left++;
    }
    int right = subscript.slice().span().endCol();
    while (right < text.length && text[right] != ']') {
      right++;
    }
    return new CaretAnchors(left, Math.min(right + 1, text.length));
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
