package org.hoistpy.modules.operator;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Items;

/** {@code operator.itemgetter}: gets one item, or a tuple of several. Immutable. */
public final class PyItemGetter extends PyObject {
  public static final PyType TYPE = BuiltinTypes.define("operator.itemgetter", PyItemGetter.class);

  private final Object[] items;

  private PyItemGetter(PyType type, Object[] items) {
    super(type.instanceShape());
    this.items = items;
  }

  static {
    TypeBuilder<PyItemGetter> type = new TypeBuilder<>(TYPE, PyItemGetter.class);
    type.doc(
        """
        Return a callable object that fetches the given item(s) from its operand.
        After f = itemgetter(2), the call f(r) returns r[2].
        After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])""");
    type.constructor("*items", (cls, items) -> create(cls, (Object[]) items));
    type.method("__call__", "*args", (self, args) -> self.call((Object[]) args));
    type.method("__repr__", "/", self -> CallableText.repr(TYPE, CallableText.reprs(self.items)));
    type.method("__reduce__", "/", self -> new PyTuple(self.getPyClass(), new PyTuple(self.items)));
  }

  private static Object create(PyType cls, Object[] items) {
    if (items.length == 0) {
      throw PyErrors.typeError("itemgetter expected 1 argument, got 0");
    }
    return new PyItemGetter(cls, items);
  }

  private Object call(Object[] args) {
    Object object = CallableText.onlyArgument("itemgetter", args);
    if (items.length == 1) {
      return Items.get(object, items[0]);
    }
    Object[] values = new Object[items.length];
    for (int i = 0; i < items.length; i++) {
      values[i] = Items.get(object, items[i]);
    }
    return new PyTuple(values);
  }
}
