package org.hoistpy.ops;

/**
 * A binary arithmetic operator: its symbol and the names of the three special methods that
 * implement it (language reference, section 3.3.8).
 */
public enum BinaryOp {
  ADD("add", "+"),
  SUB("sub", "-"),
  MUL("mul", "*"),
  MATMUL("matmul", "@"),
  TRUEDIV("truediv", "/"),
  FLOORDIV("floordiv", "//"),
  MOD("mod", "%"),
  POW("pow", "**"),
  LSHIFT("lshift", "<<"),
  RSHIFT("rshift", ">>"),
  AND("and", "&"),
  OR("or", "|"),
  XOR("xor", "^"),
  DIVMOD("divmod", "divmod()");

  private final String methodName;
  private final String reflectedName;
  private final String inplaceName;
  private final String symbol;

  BinaryOp(String stem, String symbol) {
    this.methodName = ("__" + stem + "__").intern();
    this.reflectedName = ("__r" + stem + "__").intern();
    this.inplaceName = ("__i" + stem + "__").intern();
    this.symbol = symbol;
  }

  /** The method of the left operand, {@code __add__}. */
  public String methodName() {
    return methodName;
  }

  /** The method of the right operand, {@code __radd__}. */
  public String reflectedName() {
    return reflectedName;
  }

  /** The method of an augmented assignment, {@code __iadd__}; {@code divmod} has no such form. */
  public String inplaceName() {
    return inplaceName;
  }

  /** The operator as written in source. */
  public String symbol() {
    return symbol;
  }

  /** The operator as error messages show it. */
  public String display() {
    return this == POW ? "** or pow()" : symbol;
  }

  /** The augmented assignment as error messages show it. */
  public String inplaceDisplay() {
    return symbol + "=";
  }
}
