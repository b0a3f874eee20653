package org.hoistpy.interop;

import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.main.SystemExits;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PySyntaxError;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.classes.ClassNames;

/** Exception objects: what was raised, why, and where. */
abstract class ExceptionMessages extends BufferMessages {
  @Override
  public boolean isException(PyObject self) {
    return self instanceof PyBaseException;
  }

  private static PyBaseException exception(PyObject self) throws UnsupportedMessageException {
    if (self instanceof PyBaseException exception) {
      return exception;
    }
    throw UnsupportedMessageException.create();
  }

  @Override
  public RuntimeException throwException(PyObject self) throws UnsupportedMessageException {
    throw Border.leaving(new PyException(exception(self)));
  }

  private static boolean is(PyBaseException exception, PyType type) {
    return exception.getPyClass().isSubtypeOf(type);
  }

  @Override
  public ExceptionType getExceptionType(PyObject self) throws UnsupportedMessageException {
    PyBaseException exception = exception(self);
    if (is(exception, ExceptionTypes.SYSTEM_EXIT)) {
      return ExceptionType.EXIT;
    }
    if (is(exception, ExceptionTypes.KEYBOARD_INTERRUPT)) {
      return ExceptionType.INTERRUPT;
    }
    return exception instanceof PySyntaxError
        ? ExceptionType.PARSE_ERROR
        : ExceptionType.RUNTIME_ERROR;
  }

  /** What an interactive front end asks before it reads another line. */
  @Override
  public boolean isExceptionIncompleteSource(PyObject self) throws UnsupportedMessageException {
    return exception(self) instanceof PySyntaxError error
        && isIncomplete(Text.strJava(error.message()));
  }

  private static boolean isIncomplete(String message) {
    return message.startsWith("unexpected EOF")
        || message.endsWith("was never closed")
        || message.startsWith("expected an indented block")
        || message.startsWith("unterminated triple-quoted");
  }

  @Override
  public int getExceptionExitStatus(PyObject self) throws UnsupportedMessageException {
    PyBaseException exception = exception(self);
    if (!is(exception, ExceptionTypes.SYSTEM_EXIT)) {
      throw UnsupportedMessageException.create();
    }
    return SystemExits.exitCode(exception);
  }

  /** The cause, else what was being handled when this was raised; null for neither. */
  private static PyBaseException causeOf(PyObject self) {
    if (!(self instanceof PyBaseException exception)) {
      return null;
    }
    PyBaseException cause = exception.cause();
    return cause != null || exception.suppressContext() ? cause : exception.context();
  }

  @Override
  public boolean hasExceptionCause(PyObject self) {
    return causeOf(self) != null;
  }

  @Override
  public Object getExceptionCause(PyObject self) throws UnsupportedMessageException {
    PyBaseException cause = causeOf(self);
    if (cause == null) {
      throw UnsupportedMessageException.create();
    }
    return cause;
  }

  @Override
  public boolean hasExceptionMessage(PyObject self) {
    return self instanceof PyBaseException;
  }

  /** {@code ValueError: text}, as the last line of a traceback. */
  @Override
  public Object getExceptionMessage(PyObject self) throws UnsupportedMessageException {
    PyBaseException exception = exception(self);
    String name = ClassNames.name(exception.getPyClass());
    try {
      String text =
          exception instanceof PySyntaxError error
              ? Text.strJava(error.message())
              : Text.strJava(exception);
      return Strings.of(text.isEmpty() ? name : name + ": " + text);
    } catch (PyException e) {
      return Strings.of(name + ": <exception str() failed>");
    }
  }

  @Override
  public boolean hasExceptionStackTrace(PyObject self) {
    return self instanceof PyBaseException;
  }

  /** Innermost first, as other languages have it. */
  @Override
  public Object getExceptionStackTrace(PyObject self) throws UnsupportedMessageException {
    List<Object> entries = new ArrayList<>();
    for (PyTraceback entry = exception(self).traceback(); entry != null; entry = entry.next()) {
      entries.addFirst(entry);
    }
    return new PyTuple(entries.toArray());
  }

  @Override
  public boolean hasSourceLocation(PyObject self) {
    return place(self) != null;
  }

  private static SourceSection place(PyObject self) {
    return switch (self) {
      case PySyntaxError error -> SourcePlaces.of(error);
      case PyTraceback entry -> SourcePlaces.of(entry);
      case PyBaseException exception -> {
        PyTraceback entry = exception.traceback();
        while (entry != null && entry.next() != null) {
          entry = entry.next();
        }
        yield entry == null ? null : SourcePlaces.of(entry);
      }
      default -> SourcePlaces.of(self);
    };
  }

  @Override
  public SourceSection getSourceLocation(PyObject self) throws UnsupportedMessageException {
    SourceSection section = place(self);
    if (section == null) {
      throw UnsupportedMessageException.create();
    }
    return section;
  }
}
