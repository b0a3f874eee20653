package org.hoistpy.nodes.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;

/**
 * Variables that live in closure cells; the cell itself sits in a frame slot, whether the variable
 * is the function's own or an enclosing one's.
 */
public final class CellNodes {
  private CellNodes() {}

  static PyCell cell(VirtualFrame frame, int slot) {
    return CompilerDirectives.castExact(frame.getObject(slot), PyCell.class);
  }

  /** Reads a variable. */
  public static final class Read extends ExpressionNode {
    private final int slot;
    private final String name;
    private final boolean free;
    private final MemoryModel mode;

    /**
     * @param free the variable belongs to an enclosing function
     */
    public Read(int slot, String name, boolean free, MemoryModel mode) {
      this.slot = slot;
      this.name = name;
      this.free = free;
      this.mode = mode;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = cell(frame, slot).get(mode);
      if (value == null) {
        expectRaise();
        throw (free ? PyErrors.unboundFree(name) : PyErrors.unboundLocal(name)).at(span());
      }
      return value;
    }
  }

  /** Writes a variable. */
  public static final class Write extends StatementNode {
    private final int slot;
    private final MemoryModel mode;
    @Child private ExpressionNode value;

    public Write(int slot, MemoryModel mode, ExpressionNode value) {
      this.slot = slot;
      this.mode = mode;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      cell(frame, slot).set(value.execute(frame), mode);
      return Completion.NORMAL;
    }
  }

  /** {@code del name}. */
  public static final class Delete extends StatementNode {
    private final int slot;
    private final String name;
    private final boolean free;
    private final MemoryModel mode;

    /**
     * @param name null: the cell may be empty already
     */
    public Delete(int slot, String name, boolean free, MemoryModel mode) {
      this.slot = slot;
      this.name = name;
      this.free = free;
      this.mode = mode;
    }

    @Override
    public int execute(VirtualFrame frame) {
      PyCell cell = cell(frame, slot);
      if (name != null && cell.get(mode) == null) {
        throw (free ? PyErrors.unboundFree(name) : PyErrors.unboundLocal(name)).at(span());
      }
      cell.set(null, mode);
      return Completion.NORMAL;
    }
  }

  /** Puts a fresh cell into the slot, with the slot's present value when there is one. */
  public static final class Make extends StatementNode {
    private final int slot;
    private final int valueSlot;

    /**
     * @param valueSlot the slot that holds the initial value, or -1 for an empty cell
     */
    public Make(int slot, int valueSlot) {
      this.slot = slot;
      this.valueSlot = valueSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setObject(slot, valueSlot < 0 ? new PyCell() : new PyCell(frame.getValue(valueSlot)));
      return Completion.NORMAL;
    }
  }

  /** The cell itself, for closures. */
  public static final class Get extends ExpressionNode {
    private final int slot;

    public Get(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getObject(slot);
    }
  }
}
