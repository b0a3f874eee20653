package org.hoistpy.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.function.VariableTable;
import org.hoistpy.nodes.local.SlotProfile;
import org.hoistpy.scope.Scope;

/** Assigns the slots of one frame: variables, closure cells, temporaries, generator states. */
final class FrameBuilder {
  private final FrameDescriptor.Builder descriptor = FrameDescriptor.newBuilder();
  private final Map<Scope, Map<String, Integer>> variables = new IdentityHashMap<>();
  private final Map<String, Integer> frees = new LinkedHashMap<>();
  private final Map<Integer, SlotProfile> profiles = new HashMap<>();
  private final List<Integer> states = new ArrayList<>();
  private final List<VariableTable.Variable> named = new ArrayList<>();

  FrameBuilder() {
    for (int i = 0; i < FrameSlots.FIRST; i++) {
      descriptor.addSlot(FrameSlotKind.Illegal, null, null);
    }
  }

  private int add(String name) {
    return descriptor.addSlot(FrameSlotKind.Illegal, name, null);
  }

  /** The slot of a variable, made at the first mention. */
  int variable(Scope owner, String name, boolean cell) {
    return variables
        .computeIfAbsent(owner, scope -> new HashMap<>())
        .computeIfAbsent(
            name,
            key -> {
              int slot = add(key);
              named.add(new VariableTable.Variable(key, slot, cell, owner.isInlined()));
              return slot;
            });
  }

  /** Reserves consecutive slots for the function's closure; answers the first. */
  int closure(List<String> names) {
    int first = -1;
    for (String name : names) {
      int slot = add(name);
      frees.put(name, slot);
      named.add(new VariableTable.Variable(name, slot, true, false));
      if (first < 0) {
        first = slot;
      }
    }
    return first;
  }

  /** The slot that holds the cell of a variable of an enclosing function, or -1. */
  int free(String name) {
    return frees.getOrDefault(name, -1);
  }

  /** A slot that the translator needs for itself. */
  int temporary() {
    return add(null);
  }

  /** A slot for where a resumable statement is. */
  int state() {
    int slot = add(null);
    states.add(slot);
    return slot;
  }

  int[] states() {
    return states.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What writers of the slot know of its type. */
  SlotProfile profile(int slot) {
    return profiles.computeIfAbsent(slot, key -> new SlotProfile());
  }

  VariableTable variableTable() {
    return new VariableTable(List.copyOf(named));
  }

  FrameDescriptor build() {
    return descriptor.build();
  }
}
