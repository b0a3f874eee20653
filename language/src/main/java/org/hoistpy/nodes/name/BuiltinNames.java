package org.hoistpy.nodes.name;

import org.hoistpy.memory.GlobalCell;
import org.hoistpy.objects.mapping.NamespaceStorage;

/**
 * The names that a namespace finds in its {@code __builtins__} (language reference 4.2.2): in the
 * cells of a module or a plain dict, or in a mapping that looks names up in its own way.
 * Thread-safe as far as the mapping is.
 */
public final class BuiltinNames {
  private final NamespaceStorage cells;
  private final Object mapping;

  private BuiltinNames(NamespaceStorage cells, Object mapping) {
    this.cells = cells;
    this.mapping = mapping;
  }

  public static BuiltinNames of(NamespaceStorage cells) {
    return new BuiltinNames(cells, null);
  }

  public static BuiltinNames ofMapping(Object mapping) {
    return new BuiltinNames(null, mapping);
  }

  /** The cell of a name, or null where a mapping has to be asked each time. */
  public GlobalCell cell(String name) {
    return cells == null ? null : cells.cell(name);
  }

  /** The value of a name now, or null. */
  public Object get(String name) {
    return cells != null ? cells.cell(name).read() : NameNodes.lookup(mapping, name);
  }
}
