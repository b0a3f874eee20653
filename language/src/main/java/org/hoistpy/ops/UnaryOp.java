package org.hoistpy.ops;

/** A unary arithmetic operator (language reference, section 6.6); {@code not} is a truth test. */
public enum UnaryOp {
  NEG("__neg__", "unary -"),
  POS("__pos__", "unary +"),
  INVERT("__invert__", "unary ~"),
  ABS("__abs__", "abs()");

  private final String methodName;
  private final String display;

  UnaryOp(String methodName, String display) {
    this.methodName = methodName;
    this.display = display;
  }

  /** The special method that implements the operator. */
  public String methodName() {
    return methodName;
  }

  /** The operator as error messages show it. */
  public String display() {
    return display;
  }
}
