package org.hoistpy.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Identity;

/** Patterns without structure: values, captures, alternatives. */
public final class SimplePatterns {
  private SimplePatterns() {}

  /** A value pattern: equal to the expression. */
  public static final class Value extends PatternNode {
    @Child private ExpressionNode value;

    public Value(ExpressionNode value) {
      this.value = value;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
      Object expected = value.execute(frame);
      try {
        return Comparison.test(CompareOp.EQ, subject, expected);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code None}, {@code True}, {@code False}: the same object. */
  public static final class Singleton extends PatternNode {
    private final Object value;

    public Singleton(Object value) {
      this.value = value;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
      return Identity.is(subject, value);
    }
  }

  /** A capture, wildcard or as-pattern. */
  public static final class Capture extends PatternNode {
    private final int slot;
    @Child private PatternNode inner;

    /**
     * @param slot -1 for the wildcard
     * @param inner null where anything matches
     */
    public Capture(int slot, PatternNode inner) {
      this.slot = slot;
      this.inner = inner;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
      if (inner != null && !inner.matches(frame, subject)) {
        return false;
      }
      if (slot >= 0) {
        frame.setObject(slot, subject);
      }
      return true;
    }
  }

  /** {@code a | b}. */
  public static final class Or extends PatternNode {
    @Children private final PatternNode[] alternatives;

    public Or(PatternNode[] alternatives) {
      this.alternatives = alternatives;
    }

    @Override
    @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
    public boolean matches(VirtualFrame frame, Object subject) {
      for (PatternNode alternative : alternatives) {
        if (alternative.matches(frame, subject)) {
          return true;
        }
      }
      return false;
    }
  }
}
