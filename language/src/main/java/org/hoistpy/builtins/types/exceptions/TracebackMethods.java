package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** The attributes of traceback objects (data model, "Internal types"). */
final class TracebackMethods {
  private TracebackMethods() {}

  static void install() {
    traceback(new TypeBuilder<>(BuiltinTypes.TRACEBACK, PyTraceback.class));
  }

  private static void traceback(TypeBuilder<PyTraceback> type) {
    type.constructor(
        "tb_next, tb_frame, tb_lasti, tb_lineno",
        (cls, next, frame, lasti, line) -> {
          if (!(frame instanceof PyFrame actual)) {
            throw PyErrors.typeError(
                "traceback() argument 'tb_frame' must be frame, not %s", TypeOf.get(frame));
          }
          return new PyTraceback(actual, null, Index.asInt(line), nextEntry(next));
        });
    ReadOnly.define(type, "tb_frame", self -> self.frame().expose());
    type.getter("tb_lineno", self -> (long) self.line());
    ReadOnly.define(type, "tb_lasti", self -> -1L);
    type.getterSetter(
        "tb_next",
        self -> self.next() == null ? PyNone.NONE : self.next(),
        TracebackMethods::setNext);
  }

  private static PyTraceback nextEntry(Object value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyTraceback entry) {
      return entry;
    }
    throw PyErrors.typeError("expected traceback object or None, got '%s'", TypeOf.get(value));
  }

  private static Object setNext(PyTraceback self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete tb_next attribute");
    }
    PyTraceback next = nextEntry(value);
    for (PyTraceback entry = next; entry != null; entry = entry.next()) {
      if (entry == self) {
        throw PyErrors.valueError("traceback loop detected");
      }
    }
    self.setNext(next);
    return PyNone.NONE;
  }
}
