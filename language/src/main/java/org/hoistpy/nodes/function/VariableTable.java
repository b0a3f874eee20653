package org.hoistpy.nodes.function;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.DictUpdate;

/**
 * Where a frame's variables are, for {@code locals()}, frame objects and tools. For slow paths
 * only. Immutable.
 */
public record VariableTable(List<Variable> variables) {
  /**
   * One variable.
   *
   * @param cell the slot holds its cell
   * @param inlined it belongs to a comprehension that runs in the frame; set only while it runs
   */
  public record Variable(String name, int slot, boolean cell, boolean inlined) {}

  /** Brings the dict of a function's local variables up to date. */
  public PyDict snapshot(Frame frame, PyDict result) {
    // A comprehension's variable hides the function's of the same name while it is bound.
    Map<String, Object> values = new LinkedHashMap<>();
    for (Variable variable : variables) {
      Object value = value(frame, variable);
      if (value != null || !values.containsKey(variable.name())) {
        values.put(variable.name(), value);
      }
    }
    values.forEach(
        (name, value) -> {
          if (value != null) {
            result.put(Strings.of(name), value);
          } else {
            result.remove(Strings.of(name));
          }
        });
    return result;
  }

  /** The local names of a module or class: its namespace itself unless a comprehension runs. */
  Object withNamespace(Frame frame, PyDict globals) {
    Object[] arguments = frame.getArguments();
    Object namespace =
        arguments.length > PyArguments.FIRST ? arguments[PyArguments.FIRST] : globals;
    PyDict inlined = inlined(frame);
    if (inlined == null) {
      return namespace;
    }
    // While a comprehension runs: a copy with its variables (PEP 709).
    PyDict result = new PyDict();
    DictUpdate.merge(result, namespace);
    DictUpdate.merge(result, inlined);
    return result;
  }

  /** The bound variables of comprehensions that run in the frame; null when there are none. */
  public PyDict inlined(Frame frame) {
    PyDict result = null;
    for (Variable variable : variables) {
      Object value = variable.inlined() ? value(frame, variable) : null;
      if (value != null) {
        result = result == null ? new PyDict() : result;
        result.put(Strings.of(variable.name()), value);
      }
    }
    return result;
  }

  private static Object value(Frame frame, Variable variable) {
    if (frame.getTag(variable.slot()) == FrameSlotKind.Illegal.tag) {
      return null;
    }
    Object value = frame.getValue(variable.slot());
    return variable.cell() && value instanceof PyCell cell ? cell.get(MemoryModel.STRICT) : value;
  }
}
