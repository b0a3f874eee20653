package org.hoistpy.litmus.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoistpy.memory.AccessKind;

/**
 * A class of a test file; its attributes are locations. Written to during set-up only; compared by
 * identity.
 */
public final class ClassValue {
  private final String name;
  private final ClassValue base;
  private final Map<String, AccessKind> kinds = new LinkedHashMap<>();

  ClassValue(String name, ClassValue base) {
    this.name = name;
    this.base = base;
  }

  /** The name in the class statement. */
  public String name() {
    return name;
  }

  ClassValue base() {
    return base;
  }

  void annotate(String attribute, AccessKind kind) {
    kinds.put(attribute, kind);
  }

  /** How accesses of the attribute are ordered, by the annotations of the class and its bases. */
  AccessKind kind(String attribute) {
    for (ClassValue type = this; type != null; type = type.base) {
      AccessKind kind = type.kinds.get(attribute);
      if (kind != null) {
        return kind;
      }
    }
    return AccessKind.PLAIN;
  }

  boolean isSubclass(ClassValue other) {
    for (ClassValue type = this; type != null; type = type.base) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
