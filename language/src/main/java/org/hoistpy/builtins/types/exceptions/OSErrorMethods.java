package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyOSError;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;

/** {@code OSError}: the error number selects the subclass. */
final class OSErrorMethods {
  private OSErrorMethods() {}

  static void install() {
    TypeBuilder<PyOSError> type = Fields.builder(ExceptionTypes.OS_ERROR, PyOSError.class);
    type.constructor("*args, **kwargs", OSErrorMethods::create);
    type.method("__init__", "*args, **kwargs", OSErrorMethods::init);
    type.method("__str__", "", OSErrorMethods::str);
    type.method("__reduce__", "", OSErrorMethods::reduce);
    Fields.plain(type, "errno", PyOSError::errno, PyOSError::setErrno);
    Fields.plain(type, "strerror", PyOSError::strerror, PyOSError::setStrerror);
    Fields.plain(type, "filename", PyOSError::filename, PyOSError::setFilename);
    Fields.plain(type, "filename2", PyOSError::filename2, PyOSError::setFilename2);
    type.getterSetter(
        "characters_written",
        self -> {
          if (self.charactersWritten() == null) {
            throw PyErrors.attributeError(self, "characters_written", "characters_written");
          }
          return self.charactersWritten();
        },
        (self, value) -> {
          self.setCharactersWritten(value);
          return PyNone.NONE;
        });
  }

  /** The names of files are no part of {@code args}, but of what makes the exception again. */
  private static Object reduce(PyOSError self) {
    Object[] args = self.args();
    if (args.length == 2 && self.filename() != null) {
      args =
          self.filename2() == null
              ? new Object[] {args[0], args[1], self.filename()}
              : new Object[] {args[0], args[1], self.filename(), PyNone.NONE, self.filename2()};
    }
    return Fields.reduce(self, new PyTuple(args.clone()), Fields.state(self));
  }

  /**
   * Whether {@code __init__} sets the fields: only where a subclass overrides it and not {@code
   * __new__} (CPython's {@code oserror_use_init}).
   */
  private static boolean usesInit(PyType cls) {
    return cls.lookup("__init__") != ExceptionTypes.OS_ERROR.getOwn("__init__")
        && cls.lookup("__new__") == ExceptionTypes.OS_ERROR.getOwn("__new__");
  }

  private static Object create(PyType cls, Object args, Object keywords) {
    if (usesInit(cls)) {
      return ExceptionTypes.allocate(cls);
    }
    Fields.noKeywords(cls, keywords);
    Object[] arguments = (Object[]) args;
    PyType actual =
        cls == ExceptionTypes.OS_ERROR && arguments.length >= 2 && arguments.length <= 5
            ? Errno.exceptionType(arguments[0])
            : cls;
    PyBaseException exception = ExceptionTypes.allocate(actual);
    exception.initialize(arguments);
    return exception;
  }

  private static Object init(PyOSError self, Object args, Object keywords) {
    if (usesInit(self.getPyClass())) {
      Fields.noKeywords(self.getPyClass(), keywords);
      self.initialize((Object[]) args);
    }
    return PyNone.NONE;
  }

  private static Object str(PyOSError self) {
    if (self.filename() != null) {
      String text = errnoText(self) + ": " + Text.reprJava(self.filename());
      return Strings.of(
          self.filename2() == null ? text : text + " -> " + Text.reprJava(self.filename2()));
    }
    if (self.errno() != null && self.strerror() != null) {
      return Strings.of(errnoText(self));
    }
    return Fields.str(self);
  }

  private static String errnoText(PyOSError self) {
    return "[Errno " + text(self.errno()) + "] " + text(self.strerror());
  }

  private static String text(Object value) {
    return value == null ? "None" : Text.strJava(value);
  }
}
