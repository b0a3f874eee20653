package org.hoistpy.syntax;

/** Expressions back to text. */
public final class Unparser {
  private Unparser() {}

  public static String unparse(Expr e) {
    return e instanceof Expr.Name name ? name.id() : "<annotation>";
  }
}
