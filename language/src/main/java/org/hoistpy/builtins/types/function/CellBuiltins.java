package org.hoistpy.builtins.types.function;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;

/** The class of closure cells ({@code types.CellType}). */
public final class CellBuiltins {
  private CellBuiltins() {}

  public static void install() {
    TypeBuilder<PyCell> type = new TypeBuilder<>(BuiltinTypes.CELL, PyCell.class);
    type.constructor("contents=?, /", (cls, contents) -> new PyCell(contents));
    type.method("__repr__", "/", CellBuiltins::repr);
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, value) -> compare(op, self, value));
    }
    type.constant("__hash__", PyNone.NONE);
    type.getterSetter(
        "cell_contents",
        CellBuiltins::contents,
        (self, value) -> {
          self.set(value, mode());
          return PyNone.NONE;
        });
  }

  private static MemoryModel mode() {
    return HoistPyContext.get().memoryModel();
  }

  private static Object contents(PyCell self) {
    Object value = self.get(mode());
    if (value == null) {
      throw PyErrors.valueError("Cell is empty");
    }
    return value;
  }

  private static Object repr(PyCell self) {
    Object value = self.get(mode());
    String shown =
        value == null
            ? "empty"
            : TypeOf.get(value).name() + " object at " + ClassNames.address(value);
    return Strings.of("<cell at " + ClassNames.address(self) + ": " + shown + ">");
  }

  /** By contents; an empty cell comes first. */
  private static Object compare(CompareOp op, PyCell self, Object other) {
    if (!(other instanceof PyCell cell)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Object a = self.get(mode());
    Object b = cell.get(mode());
    if (a != null && b != null) {
      return Comparison.compare(op, a, b);
    }
    return Comparison.compare(op, a == null ? 0L : 1L, b == null ? 0L : 1L);
  }
}
