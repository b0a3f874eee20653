package org.hoistpy.syntax;

/** The unary operators. */
public enum UnaryOpKind {
  INVERT("~"),
  NOT("not"),
  U_ADD("+"),
  U_SUB("-");

  private final String symbol;

  UnaryOpKind(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written. */
  public String symbol() {
    return symbol;
  }
}
