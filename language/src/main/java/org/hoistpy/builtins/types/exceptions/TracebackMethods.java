package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
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
        "tb_next=?, tb_frame=?, tb_lasti=?, tb_lineno=?",
        (cls, next, frame, lasti, line) -> {
          requireAll(next, frame, lasti, line);
          if (!(frame instanceof PyFrame actual)) {
            throw PyErrors.typeError(
                "TracebackType() argument 'tb_frame' must be frame, not %s", TypeOf.name(frame));
          }
          PyTraceback following = nextEntry(next, "expected traceback object or None, got '%s'");
          return new PyTraceback(actual, Index.asInt(lasti), Index.asInt(line), following);
        });
    ReadOnly.define(type, "tb_frame", self -> self.frame().expose());
    type.method("__dir__", "/", self -> attributeNames());
    type.getter("tb_lineno", self -> (long) self.line());
    ReadOnly.define(type, "tb_lasti", PyTraceback::lastInstruction);
    type.getterSetter(
        "tb_next",
        self -> self.next() == null ? PyNone.NONE : self.next(),
        TracebackMethods::setNext);
  }

  private static Object attributeNames() {
    PyList names = new PyList();
    for (String name : new String[] {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"}) {
      names.append(Strings.of(name));
    }
    return names;
  }

  private static void requireAll(Object... arguments) {
    String[] names = {"tb_next", "tb_frame", "tb_lasti", "tb_lineno"};
    for (int i = 0; i < names.length; i++) {
      if (arguments[i] == null) {
        throw PyErrors.typeError(
            "TracebackType() missing required argument '%s' (pos %d)", names[i], i + 1);
      }
    }
  }

  private static PyTraceback nextEntry(Object value, String message) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyTraceback entry) {
      return entry;
    }
    throw PyErrors.typeError(message, TypeOf.name(value));
  }

  private static Object setNext(PyTraceback self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete tb_next attribute");
    }
    PyTraceback next = nextEntry(value, "expected traceback object, got '%s'");
    for (PyTraceback entry = next; entry != null; entry = entry.next()) {
      if (entry == self) {
        throw PyErrors.valueError("traceback loop detected");
      }
    }
    self.setNext(next);
    return PyNone.NONE;
  }
}
