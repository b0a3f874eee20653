package org.hoistpy.nodes.global;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyErrors;

/** {@code del name} for a global. */
public final class GlobalDeleteNode extends StatementNode {
  private final GlobalCell cell;
  private final boolean quiet;

  /**
   * @param quiet the name may be unbound already
   */
  public GlobalDeleteNode(GlobalCell cell, boolean quiet) {
    this.cell = cell;
    this.quiet = quiet;
  }

  @Override
  public int execute(VirtualFrame frame) {
    delete();
    return Completion.NORMAL;
  }

  @TruffleBoundary
  private void delete() {
    if (cell.read() == null) {
      if (quiet) {
        return;
      }
      throw PyErrors.nameError(cell.name()).at(span());
    }
    cell.write(null);
  }
}
