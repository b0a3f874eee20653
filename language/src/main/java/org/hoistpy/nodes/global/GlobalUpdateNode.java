package org.hoistpy.nodes.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.AccessAnnotations;
import org.hoistpy.ops.ArithmeticNode;
import org.hoistpy.ops.AtomicUpdates;
import org.hoistpy.ops.BinaryOp;

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
        if (!AtomicUpdates.apply(operation, cell.box(), left, right, cell.name())) {
          throw PyErrors.nameError(cell.name());
        }
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
}
