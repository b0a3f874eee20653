package org.hoistpy.builtins.types.object;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;

/** The class {@code types.SimpleNamespace}. */
public final class SimpleNamespaceBuiltins {
  private SimpleNamespaceBuiltins() {}

  public static void install() {
    TypeBuilder<PySimpleNamespace> type =
        new TypeBuilder<>(PySimpleNamespace.TYPE, PySimpleNamespace.class);
    type.doc("A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)");
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PySimpleNamespace(cls));
    type.method("__init__", "*args, **kwargs", SimpleNamespaceBuiltins::init);
    type.method("__repr__", "/", SimpleNamespaceBuiltins::repr);
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, value) ->
              value instanceof PySimpleNamespace other
                  ? Comparison.compare(op, InstanceDicts.get(self), InstanceDicts.get(other))
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
    type.constant("__hash__", PyNone.NONE);
    type.method(
        "__reduce__",
        "/",
        self -> new PyTuple(self.getPyClass(), new PyTuple(), InstanceDicts.get(self)));
  }

  private static Object init(PySimpleNamespace self, Object args, Object keywords) {
    if (((Object[]) args).length > 0) {
      throw PyErrors.typeError("no positional arguments expected");
    }
    InstanceDicts.get(self).putAll((PyDict) keywords);
    return PyNone.NONE;
  }

  private static Object repr(PySimpleNamespace self) {
    PyType type = self.getPyClass();
    String name = type == PySimpleNamespace.TYPE ? "namespace" : type.name();
    return ReprGuard.repr(self, name + "(...)", each -> name + "(" + fields(each) + ")");
  }

  private static String fields(PySimpleNamespace self) {
    StringBuilder text = new StringBuilder();
    DictCursor cursor = InstanceDicts.get(self).cursor();
    while (cursor.advance()) {
      if (Text.payload(cursor.key()) != null) {
        text.append(text.isEmpty() ? "" : ", ");
        text.append(Text.strJava(cursor.key())).append('=').append(Text.reprJava(cursor.value()));
      }
    }
    return text.toString();
  }
}
