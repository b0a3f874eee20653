package org.hoistpy.objects.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.text.FormatProblem;

/**
 * Factories for the exceptions that the runtime raises: {@code throw PyErrors.typeError("…%s…",
 * x)}.
 *
 * <p>Messages are {@link String#format} patterns when arguments are given and plain text otherwise;
 * arguments are strings, numbers, {@link TruffleString}s or types (shown by name). Every factory is
 * a boundary, since raising is rare and formatting must not be compiled. Stateless.
 */
public final class PyErrors {
  private PyErrors() {}

  /** An instance of a built-in exception class with the given {@code args}. */
  @TruffleBoundary
  public static PyException of(PyType exceptionType, Object... args) {
    return new PyException(create(exceptionType, args));
  }

  /** The same as {@link #of}, but the exception object itself, not raised. */
  @TruffleBoundary
  public static PyBaseException create(PyType exceptionType, Object... args) {
    PyBaseException exception = ExceptionTypes.allocate(exceptionType);
    exception.initialize(args);
    return exception;
  }

  /** An instance of a built-in exception class with a formatted message. */
  @TruffleBoundary
  public static PyException message(PyType exceptionType, String message, Object... args) {
    return of(exceptionType, Strings.of(format(message, args)));
  }

  @TruffleBoundary
  public static PyException typeError(String message, Object... args) {
    return message(ExceptionTypes.TYPE_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException valueError(String message, Object... args) {
    return message(ExceptionTypes.VALUE_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException indexError(String message, Object... args) {
    return message(ExceptionTypes.INDEX_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException keyError(Object key) {
    return of(ExceptionTypes.KEY_ERROR, key);
  }

  /** A KeyError whose key is a message, as {@code dict.popitem} raises it. */
  @TruffleBoundary
  public static PyException keyErrorMessage(String message, Object... args) {
    return message(ExceptionTypes.KEY_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException lookupError(String message, Object... args) {
    return message(ExceptionTypes.LOOKUP_ERROR, message, args);
  }

  /** The usual AttributeError: {@code 'T' object has no attribute 'name'}, with its fields. */
  @TruffleBoundary
  public static PyException noAttribute(Object object, String typeName, String name) {
    return attributeError(object, name, "'%s' object has no attribute '%s'", typeName, name);
  }

  /** An AttributeError with {@code name} and {@code obj} set and a message of its own. */
  @TruffleBoundary
  public static PyException attributeError(
      Object object, String name, String message, Object... args) {
    PyAttributeError exception = new PyAttributeError(ExceptionTypes.ATTRIBUTE_ERROR);
    exception.initialize(new Object[] {Strings.of(format(message, args))});
    exception.setName(Strings.of(name));
    exception.setObject(object);
    return new PyException(exception);
  }

  /** An AttributeError without {@code name} and {@code obj}. */
  @TruffleBoundary
  public static PyException attributeError(String message, Object... args) {
    return message(ExceptionTypes.ATTRIBUTE_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException zeroDivisionError(String message, Object... args) {
    return message(ExceptionTypes.ZERO_DIVISION_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException overflowError(String message, Object... args) {
    return message(ExceptionTypes.OVERFLOW_ERROR, message, args);
  }

  /** {@code name 'x' is not defined}, with its field. */
  @TruffleBoundary
  public static PyException nameError(String name) {
    return named(ExceptionTypes.NAME_ERROR, name, "name '" + name + "' is not defined");
  }

  /** {@code cannot access local variable 'x' where it is not associated with a value}. */
  @TruffleBoundary
  public static PyException unboundLocal(String name) {
    return named(
        ExceptionTypes.UNBOUND_LOCAL_ERROR,
        name,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  /** {@code cannot access free variable 'x' where it is not associated with a value …}. */
  @TruffleBoundary
  public static PyException unboundFree(String name) {
    return named(
        ExceptionTypes.NAME_ERROR,
        name,
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope");
  }

  private static PyException named(PyType type, String name, String message) {
    PyNameError exception = new PyNameError(type);
    exception.initialize(new Object[] {Strings.of(message)});
    // The eval loop of CPython sets the name of a plain NameError only.
    if (type == ExceptionTypes.NAME_ERROR) {
      exception.setName(Strings.of(name));
    }
    return new PyException(exception);
  }

  @TruffleBoundary
  public static PyException runtimeError(String message, Object... args) {
    return message(ExceptionTypes.RUNTIME_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException recursionError(String message, Object... args) {
    return message(ExceptionTypes.RECURSION_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException notImplementedError(String message, Object... args) {
    return message(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException systemError(String message, Object... args) {
    return message(ExceptionTypes.SYSTEM_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException memoryError() {
    return of(ExceptionTypes.MEMORY_ERROR);
  }

  @TruffleBoundary
  public static PyException bufferError(String message, Object... args) {
    return message(ExceptionTypes.BUFFER_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException eofError(String message, Object... args) {
    return message(ExceptionTypes.EOF_ERROR, message, args);
  }

  @TruffleBoundary
  public static PyException assertionError() {
    return of(ExceptionTypes.ASSERTION_ERROR);
  }

  /** {@code assert test, message}. */
  @TruffleBoundary
  public static PyException assertionError(Object message) {
    return of(ExceptionTypes.ASSERTION_ERROR, message);
  }

  @TruffleBoundary
  public static PyException keyboardInterrupt() {
    return of(ExceptionTypes.KEYBOARD_INTERRUPT);
  }

  /** StopIteration with a value; None gives no arguments. */
  @TruffleBoundary
  public static PyException stopIteration(Object value) {
    if (value == PyNone.NONE) {
      return of(ExceptionTypes.STOP_ITERATION);
    }
    return of(ExceptionTypes.STOP_ITERATION, value);
  }

  /** The subclass of OSError that the number selects, with its usual text. */
  @TruffleBoundary
  public static PyException osError(Errno errno, String filename) {
    return osError(errno.number(), errno.text(), filename);
  }

  /** The subclass of OSError that the number selects; {@code filename} may be null. */
  @TruffleBoundary
  public static PyException osError(int errno, String message, String filename) {
    Object number = (long) errno;
    PyType type = Errno.exceptionType(number);
    return filename == null
        ? of(type, number, Strings.of(message))
        : of(type, number, Strings.of(message), Strings.of(filename));
  }

  /** ImportError with {@code name} and {@code path} (each null for None). */
  @TruffleBoundary
  public static PyException importError(String name, String path, String message, Object... args) {
    return importing(ExceptionTypes.IMPORT_ERROR, name, path, format(message, args));
  }

  /** {@code No module named 'x'}. */
  @TruffleBoundary
  public static PyException moduleNotFound(String name) {
    return moduleNotFound(name, "No module named '%s'", name);
  }

  /** ModuleNotFoundError with a message of its own. */
  @TruffleBoundary
  public static PyException moduleNotFound(String name, String message, Object... args) {
    return importing(ExceptionTypes.MODULE_NOT_FOUND_ERROR, name, null, format(message, args));
  }

  private static PyException importing(PyType type, String name, String path, String message) {
    PyImportError exception = new PyImportError(type);
    exception.initialize(new Object[] {Strings.of(message)});
    if (name != null) {
      exception.setName(Strings.of(name));
    }
    if (path != null) {
      exception.setPath(Strings.of(path));
    }
    return new PyException(exception);
  }

  @TruffleBoundary
  public static PyException unicodeEncodeError(
      String encoding, TruffleString object, long start, long end, String reason) {
    return of(
        ExceptionTypes.UNICODE_ENCODE_ERROR,
        Strings.of(encoding),
        object,
        start,
        end,
        Strings.of(reason));
  }

  /** {@code object} is the bytes object (a Python value). */
  @TruffleBoundary
  public static PyException unicodeDecodeError(
      String encoding, Object object, long start, long end, String reason) {
    return of(
        ExceptionTypes.UNICODE_DECODE_ERROR,
        Strings.of(encoding),
        object,
        start,
        end,
        Strings.of(reason));
  }

  /** The Python exception for what the front end reports. */
  @TruffleBoundary
  public static PyException syntaxError(SyntaxProblem problem) {
    TruffleString message = Strings.of(problem.getMessage());
    return switch (problem.kind()) {
      case SYNTAX -> located(ExceptionTypes.SYNTAX_ERROR, message, problem);
      case INDENTATION -> located(ExceptionTypes.INDENTATION_ERROR, message, problem);
      case TAB -> located(ExceptionTypes.TAB_ERROR, message, problem);
      case VALUE -> of(ExceptionTypes.VALUE_ERROR, message);
      case MEMORY -> of(ExceptionTypes.MEMORY_ERROR, message);
      case RECURSION -> of(ExceptionTypes.RECURSION_ERROR, message);
    };
  }

  /** The Python exception for a broken rule of the text package. */
  @TruffleBoundary
  public static PyException fromFormatProblem(FormatProblem problem) {
    TruffleString message = Strings.of(problem.getMessage());
    PyType type =
        switch (problem.kind()) {
          case VALUE -> ExceptionTypes.VALUE_ERROR;
          case TYPE -> ExceptionTypes.TYPE_ERROR;
          case OVERFLOW -> ExceptionTypes.OVERFLOW_ERROR;
          case INDEX -> ExceptionTypes.INDEX_ERROR;
          case KEY -> ExceptionTypes.KEY_ERROR;
          case MEMORY -> ExceptionTypes.MEMORY_ERROR;
        };
    return of(type, message);
  }

  private static Object position(int number) {
    return number == SyntaxProblem.NONE ? PyNone.NONE : (Object) (long) number;
  }

  private static PyException located(PyType type, TruffleString message, SyntaxProblem problem) {
    if (problem.line() == SyntaxProblem.NONE) {
      return of(type, message);
    }
    Object[] details = {
      problem.filename() == null ? PyNone.NONE : Strings.of(problem.filename()),
      position(problem.line()),
      position(problem.offset()),
      problem.text() == null ? PyNone.NONE : Strings.of(problem.text()),
      position(problem.endLine()),
      position(problem.endOffset())
    };
    PySyntaxError exception = new PySyntaxError(type);
    exception.initialize(new Object[] {message, new PyTuple(details)});
    for (PySyntaxError.Detail detail : PySyntaxError.Detail.values()) {
      exception.setDetail(detail, details[detail.ordinal()]);
    }
    return new PyException(exception);
  }

  private static String format(String message, Object[] args) {
    if (args.length == 0) {
      return message;
    }
    Object[] shown = args.clone();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] instanceof TruffleString text) {
        shown[i] = Strings.toJava(text);
      } else if (shown[i] instanceof PyType type) {
        shown[i] = type.name();
      }
    }
    return String.format(message, shown);
  }
}
