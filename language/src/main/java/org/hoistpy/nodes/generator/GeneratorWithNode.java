package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.exception.WithNode;

/** {@code with} with a suspension in its body. */
public final class GeneratorWithNode extends GeneratorState {
  private static final int IN_BODY = 1;

  @Child private WithNode with;

  public GeneratorWithNode(int stateSlot, WithNode with) {
    super(stateSlot);
    this.with = with;
  }

  @Override
  public int execute(VirtualFrame frame) {
    boolean first = state(frame) == 0;
    setState(frame, 0);
    if (first) {
      with.enter(frame);
    }
    int completion = with.runBody(frame, first);
    if (completion == Completion.YIELD) {
      setState(frame, IN_BODY);
    }
    return completion;
  }
}
