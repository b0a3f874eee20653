package org.hoistpy.litmus.model;

import java.util.HashMap;
import java.util.Map;
import org.hoistpy.memory.AccessKind;

/** A module of a test; its globals are locations. Annotated during set-up; compared by identity. */
public final class ModuleValue {
  private final String name;
  private final Map<String, AccessKind> kinds = new HashMap<>();

  ModuleValue(String name) {
    this.name = name;
  }

  void annotate(String global, AccessKind kind) {
    kinds.put(global, kind);
  }

  AccessKind kind(String global) {
    return kinds.getOrDefault(global, AccessKind.PLAIN);
  }

  @Override
  public String toString() {
    return name;
  }
}
