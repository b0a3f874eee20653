package org.hoistpy.objects.function;

import org.hoistpy.memory.Fences;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.sharing.Shareable;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A closure cell: a location of the memory model (section 1). Java null is "empty".
 *
 * <p>Access mode of the value: plain; in strict mode the fences make it sequentially consistent.
 */
public final class PyCell extends PyObject implements Shareable {
  private Object cellValue;

  /** Access mode: plain, written once by the thread that shares the cell before it does. */
  private boolean shared;

  public PyCell() {
    super(BuiltinTypes.CELL.instanceShape());
  }

  public PyCell(Object value) {
    this();
    this.cellValue = value;
  }

  @Override
  public void becomeShared() {
    shared = true;
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
    if (Sharing.isLocal(shared)) {
      cellValue = value;
      return;
    }
    Sharing.share(value);
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
