package org.hoistpy.objects.typing;

/** How a type parameter varies. */
public enum Variance {
  INVARIANT("~"),
  COVARIANT("+"),
  CONTRAVARIANT("-"),
  /** Left to type checkers: every parameter of the type parameter syntax. */
  INFERRED("");

  private final String prefix;

  Variance(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the name in the parameter's repr. */
  public String prefix() {
    return prefix;
  }
}
