package org.hoistpy.builtins.types.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.nodes.FrameSlots;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Generators;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;

/** The class generator (language reference 6.2.9.1). */
public final class GeneratorBuiltins {
  private GeneratorBuiltins() {}

  public static void install() {
    TypeBuilder<PyGenerator> type = new TypeBuilder<>(BuiltinTypes.GENERATOR, PyGenerator.class);
    type.method("__iter__", "/", self -> self);
    type.method("__next__", "/", self -> Generators.send(self, PyNone.NONE));
    type.method("send", "arg, /", Generators::send);
    type.method("throw", "typ, val=?, tb=?, /", GeneratorBuiltins::raise);
    type.method("close", "/", Generators::close);
    type.method("__repr__", "/", GeneratorBuiltins::repr);
    type.getterSetter(
        "__name__",
        PyGenerator::name,
        (self, value) -> {
          self.setName(text("__name__", value));
          return PyNone.NONE;
        });
    type.getterSetter(
        "__qualname__",
        PyGenerator::qualifiedName,
        (self, value) -> {
          self.setQualifiedName(text("__qualname__", value));
          return PyNone.NONE;
        });
    type.getter("gi_code", PyGenerator::code);
    type.getter("gi_frame", GeneratorBuiltins::frame);
    type.getter("gi_yieldfrom", GeneratorBuiltins::delegate);
    type.getter("gi_running", self -> self.claim().isHeld());
    type.getter(
        "gi_suspended", self -> self.isStarted() && !self.isFinished() && !self.claim().isHeld());
  }

  /** The suspended frame; None when the generator has ended. */
  private static Object frame(PyGenerator self) {
    if (self.isFinished()) {
      return PyNone.NONE;
    }
    PyRootNode root = (PyRootNode) self.resumeTarget().getRootNode();
    return new PyFrame(
        self.code(),
        root.globals(),
        () -> root.variables().snapshot(self.frame()),
        null,
        self.code().info().firstLine());
  }

  private static Object delegate(PyGenerator self) {
    Object delegate = self.isFinished() ? null : self.frame().getObject(FrameSlots.DELEGATE);
    return delegate == null ? PyNone.NONE : delegate;
  }

  private static Object text(String attribute, Object value) {
    if (value instanceof TruffleString) {
      return value;
    }
    throw PyErrors.typeError("%s must be set to a string object", attribute);
  }

  private static Object repr(PyGenerator self) {
    return Strings.of(
        "<generator object %s at %s>"
            .formatted(
                Strings.toJava((TruffleString) self.qualifiedName()), ClassNames.address(self)));
  }

  private static Object raise(PyGenerator self, Object type, Object value, Object traceback) {
    PyBaseException exception = exception(type, value);
    if (traceback instanceof PyTraceback entries) {
      exception.setTraceback(entries);
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
    return Generators.raise(self, new PyException(exception));
  }

  private static PyBaseException exception(Object type, Object value) {
    if (type instanceof PyBaseException instance) {
      if (value != null && value != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      return instance;
    }
    if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      if (value instanceof PyBaseException instance && instance.getPyClass().isSubtypeOf(cls)) {
        return instance;
      }
      Object made =
          value == null || value == PyNone.NONE ? Calls.call(cls) : Calls.call(cls, value);
      if (made instanceof PyBaseException instance) {
        return instance;
      }
    }
    throw PyErrors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not %s",
        TypeOf.name(type));
  }
}
