package org.hoistpy.nodes.collection;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;

/**
 * {@code a, b = x, y}: all values go to slots of their own before the first target is stored. No
 * tuple is made, and numbers stay unboxed.
 */
public final class ParallelAssignNode extends StatementNode {
  @CompilationFinal(dimensions = 1)
  private final int[] slots;

  @Children private final StatementNode[] values;
  @Children private final StatementNode[] targets;

  /**
   * @param slots where {@code values} write to and {@code targets} read from
   */
  public ParallelAssignNode(int[] slots, StatementNode[] values, StatementNode[] targets) {
    this.slots = slots;
    this.values = values;
    this.targets = targets;
  }

  @Override
  @ExplodeLoop
  public int execute(VirtualFrame frame) {
    for (StatementNode value : values) {
      value.execute(frame);
    }
    for (int i = 0; i < targets.length; i++) {
      targets[i].execute(frame);
      // The slot keeps nothing alive.
      frame.clear(slots[i]);
    }
    return Completion.NORMAL;
  }
}
