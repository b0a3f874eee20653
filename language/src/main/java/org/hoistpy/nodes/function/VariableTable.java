package org.hoistpy.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import java.util.List;
import org.hoistpy.memory.MemoryModel;
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

  /** A dict of the variables that are bound. */
  @TruffleBoundary
  public PyDict snapshot(MaterializedFrame frame) {
    PyDict result = new PyDict();
    for (Variable variable : variables) {
      if (frame.getTag(variable.slot()) == FrameSlotKind.Illegal.tag) {
        continue;
      }
      Object value = frame.getValue(variable.slot());
      if (variable.cell() && value instanceof PyCell cell) {
        value = cell.get(MemoryModel.STRICT);
      }
      if (value != null) {
        result.put(Strings.of(variable.name()), value);
      }
    }
    return result;
  }
}
