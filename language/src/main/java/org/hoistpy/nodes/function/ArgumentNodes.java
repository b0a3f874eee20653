package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.function.PyCell;

/** The prologue of a function: from the argument array to frame slots. */
public final class ArgumentNodes {
  private ArgumentNodes() {}

  /** One bound argument. */
  public static final class Read extends ExpressionNode {
    private final int index;

    public Read(int index) {
      this.index = PyArguments.FIRST + index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getArguments()[index];
    }
  }

  /** Puts one bound argument into a fresh cell. */
  public static final class ToCell extends StatementNode {
    private final int index;
    private final int slot;

    public ToCell(int index, int slot) {
      this.index = PyArguments.FIRST + index;
      this.slot = slot;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setObject(slot, new PyCell(frame.getArguments()[index]));
      return Completion.NORMAL;
    }
  }

  /** Copies the function's closure to consecutive slots. */
  public static final class Closure extends StatementNode {
    private final int firstSlot;
    private final int count;

    public Closure(int firstSlot, int count) {
      this.firstSlot = firstSlot;
      this.count = count;
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
      PyCell[] closure = PyArguments.function(frame).closure();
      for (int i = 0; i < count; i++) {
        frame.setObject(firstSlot + i, closure[i]);
      }
      return Completion.NORMAL;
    }
  }
}
