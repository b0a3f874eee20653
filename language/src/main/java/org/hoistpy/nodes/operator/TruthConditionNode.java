package org.hoistpy.nodes.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.TruthNode;

/** The truth of an expression's value (language reference 4.1, "Truth Value Testing"). */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class TruthConditionNode extends ConditionNode {
  /** The truth of a value that the caller has. */
  public abstract boolean executeWith(Object value);

  @Specialization
  protected boolean doBoolean(boolean value) {
    return value;
  }

  @Specialization
  protected boolean doLong(long value) {
    return value != 0;
  }

  @Specialization
  protected boolean doDouble(double value) {
    return value != 0;
  }

  @Specialization
  protected boolean doNone(@SuppressWarnings("unused") PyNone value) {
    return false;
  }

  @Specialization
  protected boolean doString(TruffleString value) {
    return !value.isEmpty();
  }

  @Specialization(replaces = {"doBoolean", "doLong", "doDouble", "doNone", "doString"})
  protected boolean doGeneric(Object value, @Cached TruthNode truth) {
    try {
      return truth.execute(value);
    } catch (PyException e) {
      throw raised(e);
    }
  }
}
