package org.hoistpy.ops;

/** A rich comparison (language reference, section 6.10.1). */
public enum CompareOp {
  LT("__lt__", "<"),
  LE("__le__", "<="),
  EQ("__eq__", "=="),
  NE("__ne__", "!="),
  GT("__gt__", ">"),
  GE("__ge__", ">=");

  private final String method;
  private final String symbol;

  CompareOp(String method, String symbol) {
    this.method = method;
    this.symbol = symbol;
  }

  /** The special method that implements the comparison. */
  public String method() {
    return method;
  }

  /** Whether the name is that of a comparison's special method. */
  static boolean isMethod(String name) {
    for (CompareOp op : values()) {
      if (op.method.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The comparison as written in source. */
  public String symbol() {
    return symbol;
  }

  /** The comparison that gives the same answer with the operands exchanged. */
  public CompareOp swapped() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case EQ -> EQ;
      case NE -> NE;
      case GT -> LT;
      case GE -> LE;
    };
  }

  /** The answer, given the sign of a three-way comparison. */
  public boolean holds(int order) {
    return switch (this) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }

  /** The answer for two longs. */
  public boolean holds(long left, long right) {
    return switch (this) {
      case LT -> left < right;
      case LE -> left <= right;
      case EQ -> left == right;
      case NE -> left != right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  /** The answer for two doubles; every comparison with a NaN is false, except {@code !=}. */
  public boolean holds(double left, double right) {
    return switch (this) {
      case LT -> left < right;
      case LE -> left <= right;
      case EQ -> left == right;
      case NE -> left != right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }
}
