package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import java.util.List;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/** Where a frame's variables are, for {@code locals()} and tools. Immutable. */
public record VariableTable(List<Variable> variables) {
  /**
   * One variable.
   *
   * @param cell the slot holds its cell
   */
  public record Variable(String name, int slot, boolean cell) {}

  /** The frame's dict of local variables, brought up to date. */
  @TruffleBoundary
  public PyDict snapshot(MaterializedFrame frame) {
    PyDict result;
    if (frame.getObject(FrameSlots.LOCALS) instanceof PyDict known) {
      result = known;
    } else {
      result = new PyDict();
      frame.setObject(FrameSlots.LOCALS, result);
    }
    for (Variable variable : variables) {
      Object value = value(frame, variable);
      if (value != null) {
        result.put(Strings.of(variable.name()), value);
      } else {
        result.remove(Strings.of(variable.name()));
      }
    }
    return result;
  }

  private static Object value(MaterializedFrame frame, Variable variable) {
    if (frame.getTag(variable.slot()) == FrameSlotKind.Illegal.tag) {
      return null;
    }
    Object value = frame.getValue(variable.slot());
    return variable.cell() && value instanceof PyCell cell ? cell.get(MemoryModel.STRICT) : value;
  }
}
