package org.hoistpy.parser;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;

/**
 * Turns expressions that were read as values into targets of assignment or deletion (language
 * reference 7.2, 7.5). Stateless.
 */
final class Targets {
  private Targets() {}

  /** A target of {@code =}, {@code for}, {@code with}: star_targets of the grammar. */
  static Expr store(Expr e) {
    return withContext(e, ExprContext.STORE);
  }

  /** A target of {@code del}. */
  static Expr delete(Expr e) {
    return withContext(e, ExprContext.DEL);
  }

  /** A target of an augmented or annotated assignment: a name, attribute or subscript. */
  static Expr single(Expr e) {
    return switch (e) {
      case Expr.Name name -> store(name);
      case Expr.Attribute attribute -> store(attribute);
      case Expr.Subscript subscript -> store(subscript);
      default -> throw ParseFailure.INSTANCE;
    };
  }

  private static Expr withContext(Expr e, ExprContext ctx) {
    return switch (e) {
      case Expr.Name n -> new Expr.Name(n.id(), ctx, n.span());
      case Expr.Attribute a -> new Expr.Attribute(a.value(), a.attr(), ctx, a.span());
      case Expr.Subscript s -> new Expr.Subscript(s.value(), s.slice(), ctx, s.span());
      case Expr.TupleExpr t -> new Expr.TupleExpr(all(t.elts(), ctx), ctx, t.span());
      case Expr.ListExpr l -> new Expr.ListExpr(all(l.elts(), ctx), ctx, l.span());
      case Expr.Starred s when ctx == ExprContext.STORE && !(s.value() instanceof Expr.Starred) ->
          new Expr.Starred(withContext(s.value(), ctx), ctx, s.span());
      default -> throw ParseFailure.INSTANCE;
    };
  }

  private static List<Expr> all(List<Expr> elts, ExprContext ctx) {
    ArrayList<Expr> targets = new ArrayList<>(elts.size());
    for (Expr e : elts) {
      targets.add(withContext(e, ctx));
    }
    return TokenCursor.seal(targets);
  }
}
