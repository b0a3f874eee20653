package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** The attributes of traceback and frame objects (data model, "Internal types"). */
final class TracebackMethods {
  private TracebackMethods() {}

  static void install() {
    traceback(new TypeBuilder<>(BuiltinTypes.TRACEBACK, PyTraceback.class));
    frame(new TypeBuilder<>(BuiltinTypes.FRAME, PyFrame.class));
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
    type.getter("tb_frame", PyTraceback::frame);
    type.getter("tb_lineno", self -> (long) self.line());
    type.getter("tb_lasti", self -> 0L);
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

  private static void frame(TypeBuilder<PyFrame> type) {
    type.getter("f_code", PyFrame::code);
    type.getter("f_globals", PyFrame::globals);
    type.getter("f_lineno", self -> (long) self.line());
    type.getter("f_back", PyFrame::back);
    type.getter("f_lasti", self -> 0L);
    type.getter("f_trace", self -> PyNone.NONE);
    type.getter("f_builtins", self -> HoistPyContext.get().builtins().namespace());
    type.getter("f_locals", TracebackMethods::locals);
    type.method("clear", "", self -> PyNone.NONE);
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                String.format(
                    "<frame at 0x%x, file '%s', line %d, code %s>",
                    ((Number) Identity.id(self)).longValue(),
                    self.code().info().filename(),
                    self.line(),
                    self.code().name())));
  }

  private static Object locals(PyFrame self) {
    Object locals = self.locals();
    if (locals != null) {
      return locals;
    }
    if (self.code().name().equals("<module>")) {
      return self.globals();
    }
    CodeInfo code = self.code().info();
    if (code.varNames().isEmpty() && code.cellVars().isEmpty() && code.freeVars().isEmpty()) {
      return new PyDict();
    }
    throw PyErrors.notImplementedError(
        "local variables of function '%s' are not kept in frame objects", self.code().name());
  }
}
