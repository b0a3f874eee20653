package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;

/** One rich comparison. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
@NodeField(name = "operator", type = CompareOp.class)
public abstract class ComparisonNode extends ExpressionNode {
  protected abstract CompareOp getOperator();

  @Specialization
  protected boolean doLong(long left, long right) {
    return switch (getOperator()) {
      case LT -> left < right;
      case LE -> left <= right;
      case EQ -> left == right;
      case NE -> left != right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  @Specialization
  protected boolean doDouble(double left, double right) {
    return switch (getOperator()) {
      case LT -> left < right;
      case LE -> left <= right;
      case EQ -> left == right;
      case NE -> left != right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  @Specialization(guards = "isExact(left)")
  protected boolean doLongDouble(long left, double right) {
    return doDouble(left, right);
  }

  @Specialization(guards = "isExact(right)")
  protected boolean doDoubleLong(double left, long right) {
    return doDouble(left, right);
  }

  protected static boolean isExact(long value) {
    return TrueDivideNode.isExact(value);
  }

  protected final boolean isEquality() {
    return getOperator() == CompareOp.EQ || getOperator() == CompareOp.NE;
  }

  @Specialization(guards = "isEquality()")
  protected boolean doString(
      TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
    return equal.execute(left, right, Strings.ENCODING) == (getOperator() == CompareOp.EQ);
  }

  @Specialization(
      replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong", "doString"})
  protected Object doGeneric(Object left, Object right) {
    try {
      return Comparison.compare(getOperator(), left, right);
    } catch (PyException e) {
      throw e.at(span());
    }
  }
}
