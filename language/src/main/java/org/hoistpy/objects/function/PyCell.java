package org.hoistpy.objects.function;

import org.hoistpy.memory.Fences;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A closure cell: a location of the memory model (section 1). Java null is "empty".
 *
 * <p>Access mode of the value: plain; in strict mode the fences make it sequentially consistent.
 */
public final class PyCell extends PyObject {
  private Object cellValue;

  public PyCell() {
    super(BuiltinTypes.CELL.instanceShape());
  }

  public PyCell(Object value) {
    this();
    this.cellValue = value;
  }

  public Object get(MemoryModel mode) {
    Object value = cellValue;
    if (mode == MemoryModel.STRICT) {
      Fences.afterStrictRead();
    }
    return value;
  }

  /** Stores a value, or empties the cell with null; publishes what the value refers to. */
  public void set(Object value, MemoryModel mode) {
    Fences.publish();
    if (mode == MemoryModel.STRICT) {
      Fences.beforeStrictWrite();
      cellValue = value;
      Fences.afterStrictWrite();
    } else {
      cellValue = value;
    }
  }
}
