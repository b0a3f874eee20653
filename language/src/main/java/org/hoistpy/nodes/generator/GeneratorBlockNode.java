package org.hoistpy.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;

/** Statements in sequence, resumable at the one that suspended. */
public final class GeneratorBlockNode extends GeneratorState {
  @Children private final StatementNode[] statements;

  public GeneratorBlockNode(int stateSlot, StatementNode... statements) {
    super(stateSlot);
    this.statements = statements;
  }

  @Override
  @ExplodeLoop
  public int execute(VirtualFrame frame) {
    int start = state(frame);
    setState(frame, 0);
    for (int i = 0; i < statements.length; i++) {
      if (i >= start) {
        int completion = statements[i].execute(frame);
        if (completion != Completion.NORMAL) {
          if (completion == Completion.YIELD) {
            setState(frame, i);
          }
          return completion;
        }
      }
    }
    return Completion.NORMAL;
  }
}
