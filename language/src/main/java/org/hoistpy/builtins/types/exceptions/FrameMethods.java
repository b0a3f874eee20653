package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.exceptions.UnawaitedWarnings;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.nodes.trace.Tracing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.Generators;
import org.hoistpy.ops.classes.ClassNames;

/** The attributes of frame objects (data model, "Frame objects"). */
final class FrameMethods {
  private FrameMethods() {}

  static void install() {
    TypeBuilder<PyFrame> type = new TypeBuilder<>(BuiltinTypes.FRAME, PyFrame.class);
    type.getter("f_code", self -> self.code().origin());
    type.getter("f_globals", PyFrame::globals);
    type.getter("f_builtins", FrameMethods::builtins);
    type.getter("f_locals", Frames::locals);
    type.getter("f_back", FrameMethods::back);
    type.getter("f_lasti", FrameMethods::lastInstruction);
    type.getterSetter("f_lineno", self -> (long) Frames.line(self), FrameMethods::setLine);
    type.getterSetter("f_trace", PyFrame::trace, FrameMethods::setTrace);
    type.getterSetter("f_trace_lines", PyFrame::traceLines, FrameMethods::setTraceLines);
    type.getterSetter("f_trace_opcodes", PyFrame::traceOpcodes, FrameMethods::setTraceOpcodes);
    type.method("clear", "", FrameMethods::clear);
    type.method("__repr__", "", FrameMethods::repr);
  }

  private static Object builtins(PyFrame self) {
    Object own = self.globals().getString("__builtins__");
    if (own instanceof PyModule module) {
      return module.namespace();
    }
    return own != null ? own : HoistPyContext.get().builtins().namespace();
  }

  private static Object back(PyFrame self) {
    PyFrame caller = Frames.back(self);
    return caller == null ? PyNone.NONE : caller.expose();
  }

  private static Object lastInstruction(PyFrame self) {
    return (long) self.code().positions().instructionOfLine(Frames.line(self));
  }

  private static Object setLine(PyFrame self, Object value) {
    if (value == null) {
      throw AttributeErrors.of("cannot delete attribute");
    }
    if (!(value instanceof Long)) {
      throw PyErrors.valueError("lineno must be an integer");
    }
    throw PyErrors.valueError("f_lineno can only be set in a trace function");
  }

  private static Object setTrace(PyFrame self, Object value) {
    Tracing.traceWith(self, value == null ? PyNone.NONE : value);
    return PyNone.NONE;
  }

  private static Object setTraceLines(PyFrame self, Object value) {
    self.setTraceLines(requireBool(value, "can't delete numeric/char attribute"));
    return PyNone.NONE;
  }

  private static Object setTraceOpcodes(PyFrame self, Object value) {
    self.setTraceOpcodes(requireBool(value, "attribute value type must be bool"));
    return PyNone.NONE;
  }

  private static Object requireBool(Object value, String missing) {
    if (value instanceof Boolean) {
      return value;
    }
    throw PyErrors.typeError(value == null ? missing : "attribute value type must be bool");
  }

  private static Object clear(PyFrame self) {
    if (self.isExecuting()) {
      throw PyErrors.runtimeError("cannot clear an executing frame");
    }
    PyResumable generator = self.generator();
    if (generator instanceof PyCoroutine coroutine
        && !coroutine.isStarted()
        && !coroutine.isFinished()) {
      UnawaitedWarnings.reportCleared(coroutine);
    }
    if (generator != null && !generator.isFinished()) {
      Generators.close(generator);
    }
    self.setTrace(PyNone.NONE);
    if (self.variables() != null) {
      self.owner().clearVariables(self.variables());
    }
    return PyNone.NONE;
  }

  private static Object repr(PyFrame self) {
    return Strings.of(
        "<frame at %s, file %s, line %d, code %s>"
            .formatted(
                ClassNames.address(self),
                org.hoistpy.ops.Text.reprJava(Strings.of(self.code().info().filename())),
                Frames.line(self),
                self.code().name()));
  }
}
