package org.hoistpy.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.FrameSlots;

/** As {@link LineNode} for a call that stands on a later line than its statement. */
public final class LineValueNode extends ExpressionNode {
  private final int line;
  @Child private ExpressionNode call;

  public LineValueNode(int line, ExpressionNode call) {
    this.line = line;
    this.call = call;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    frame.setInt(FrameSlots.LINE, line);
    return call.execute(frame);
  }

  @Override
  public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
    frame.setInt(FrameSlots.LINE, line);
    return call.executeLong(frame);
  }

  @Override
  public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
    frame.setInt(FrameSlots.LINE, line);
    return call.executeDouble(frame);
  }

  @Override
  public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
    frame.setInt(FrameSlots.LINE, line);
    return call.executeBoolean(frame);
  }
}
