package org.hoistpy.nodes.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;

/** Writes a global name in whatever state its cell is: memory-model.md section 5. */
public final class GlobalWriteNode extends StatementNode {
  private final GlobalCell cell;
  private final MemoryModel mode;
  @Child private ExpressionNode value;
  @CompilationFinal private boolean mutable;
  @CompilationFinal private boolean boxed;

  public GlobalWriteNode(GlobalCell cell, MemoryModel mode, ExpressionNode value) {
    this.cell = cell;
    this.mode = mode;
    this.value = value;
  }

  @Override
  public int execute(VirtualFrame frame) {
    write(value.execute(frame));
    return Completion.NORMAL;
  }

  /** Stores a value that the caller has. */
  public void write(Object newValue) {
    if (mutable && cell.unboxedAssumption().isValid() && cell.isBoundPlainly()) {
      cell.writeMutable(newValue, mode);
      return;
    }
    if (boxed && cell.box().get() != null) {
      cell.box().set(newValue);
      return;
    }
    writeSlow(newValue);
  }

  private void writeSlow(Object newValue) {
    cell.write(newValue);
    boolean nowBoxed = cell.isBoxed();
    boolean nowMutable = !nowBoxed && !cell.isStable();
    if (nowBoxed != boxed || nowMutable != mutable) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      boxed = nowBoxed;
      mutable = nowMutable;
    }
  }
}
