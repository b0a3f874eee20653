package org.hoistpy.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;

/** The test of one {@code case}: its pattern against the subject in a slot. */
public final class MatchNode extends ExpressionNode {
  private final int subjectSlot;
  @Child private PatternNode pattern;

  public MatchNode(int subjectSlot, PatternNode pattern) {
    this.subjectSlot = subjectSlot;
    this.pattern = pattern;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return executeBoolean(frame);
  }

  @Override
  public boolean executeBoolean(VirtualFrame frame) {
    return pattern.matches(frame, frame.getValue(subjectSlot));
  }
}
