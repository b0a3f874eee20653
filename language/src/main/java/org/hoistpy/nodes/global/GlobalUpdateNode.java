package org.hoistpy.nodes.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.AccessAnnotations;
import org.hoistpy.ops.ArithmeticNode;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Identity;

/** {@code name += value} for a global; one indivisible step where the global is {@code Atomic}. */
public final class GlobalUpdateNode extends StatementNode {
  private final GlobalCell cell;
  @Child private ArithmeticNode operation;
  @Child private ExpressionNode read;
  @Child private ExpressionNode value;
  @Child private GlobalWriteNode write;

  /** Whether the program was told that its volatile update is two steps. */
  @CompilationFinal private boolean warned;

  public GlobalUpdateNode(
      GlobalCell cell,
      MemoryModel mode,
      BinaryOp operator,
      ExpressionNode read,
      ExpressionNode value) {
    this.cell = cell;
    this.operation = ArithmeticNode.create(operator, true);
    this.read = read;
    this.value = value;
    this.write = new GlobalWriteNode(cell, mode, null);
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object left = read.execute(frame);
    Object right = value.execute(frame);
    try {
      if (cell.isBoxed() && cell.accessKind() == AccessKind.ATOMIC) {
        updateAtomically(left, right);
      } else {
        if (cell.isBoxed() && !warned) {
          CompilerDirectives.transferToInterpreterAndInvalidate();
          warned = true;
          AccessAnnotations.warnOfUpdate(this, cell.name());
        }
        write.write(operation.execute(left, right));
      }
    } catch (PyException e) {
      throw raised(e);
    }
    return Completion.NORMAL;
  }

  /** Repeats until no other thread wrote in between. */
  private void updateAtomically(Object first, Object right) {
    VolatileBox box = cell.box();
    Object seen = first;
    while (true) {
      Object updated = operation.execute(seen, right);
      Object current = box.get();
      if (Identity.is(current, seen) && box.compareAndSet(current, updated)) {
        return;
      }
      seen = box.get();
      if (seen == null) {
        throw PyErrors.nameError(cell.name());
      }
    }
  }
}
