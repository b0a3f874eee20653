package org.hoistpy.builtins.types.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code BaseException}, and {@code KeyError}'s own {@code __str__}. */
final class BaseExceptionMethods {
  private BaseExceptionMethods() {}

  static void install() {
    TypeBuilder<PyBaseException> type =
        Fields.builder(ExceptionTypes.BASE_EXCEPTION, PyBaseException.class);
    Fields.plainNew(type);
    Fields.plainInit(type);
    type.method("__repr__", "", BaseExceptionMethods::repr);
    type.method("__str__", "", Fields::str);
    type.method("with_traceback", "tb, /", BaseExceptionMethods::withTraceback);
    type.method("add_note", "note, /", BaseExceptionMethods::addNote);
    type.method("__setstate__", "state, /", BaseExceptionMethods::setState);
    type.method("__reduce__", "", BaseExceptionMethods::reduce);
    attributes(type);
    TypeBuilder<PyBaseException> keyError =
        Fields.builder(ExceptionTypes.KEY_ERROR, PyBaseException.class);
    keyError.method(
        "__str__",
        "",
        self -> self.args().length == 1 ? Text.repr(self.args()[0]) : Fields.str(self));
  }

  private static void attributes(TypeBuilder<PyBaseException> type) {
    type.getterSetter("args", Fields::args, BaseExceptionMethods::setArgs);
    type.getterSetter(
        "__traceback__",
        self -> self.traceback() == null ? PyNone.NONE : self.traceback(),
        (self, value) -> {
          self.setTraceback(traceback(value));
          return PyNone.NONE;
        });
    type.getterSetter(
        "__context__",
        self -> self.context() == null ? PyNone.NONE : self.context(),
        (self, value) -> {
          self.setContext(Fields.exceptionOrNone(value, "context"));
          return PyNone.NONE;
        });
    type.getterSetter(
        "__cause__",
        self -> self.cause() == null ? PyNone.NONE : self.cause(),
        (self, value) -> {
          self.setCause(Fields.exceptionOrNone(value, "cause"));
          return PyNone.NONE;
        });
    type.getterSetter(
        "__suppress_context__",
        PyBaseException::suppressContext,
        BaseExceptionMethods::setSuppressContext);
  }

  private static Object setArgs(PyBaseException self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("args may not be deleted");
    }
    Object[] args = Iteration.toArray(value);
    self.setArgs(args);
    if (value instanceof PyTuple) {
      self.cacheArgsTuple(value);
    }
    return PyNone.NONE;
  }

  private static Object setSuppressContext(PyBaseException self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof Boolean)) {
      throw PyErrors.typeError("attribute value type must be bool");
    }
    self.setSuppressContext(Truth.isTrue(value));
    return PyNone.NONE;
  }

  private static PyTraceback traceback(Object value) {
    if (value == null) {
      throw PyErrors.typeError("__traceback__ may not be deleted");
    }
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyTraceback traceback) {
      return traceback;
    }
    throw PyErrors.typeError("__traceback__ must be a traceback or None");
  }

  private static Object repr(PyBaseException self) {
    PyType cls = self.getPyClass();
    String name = cls.name().substring(cls.name().lastIndexOf('.') + 1);
    Object[] args = self.args();
    return Strings.of(
        args.length == 1
            ? name + "(" + Text.reprJava(args[0]) + ")"
            : name + Text.reprJava(Fields.args(self)));
  }

  private static Object withTraceback(PyBaseException self, Object value) {
    self.setTraceback(traceback(value));
    return self;
  }

  private static Object addNote(PyBaseException self, Object note) {
    TruffleString text = Text.payload(note);
    if (text == null) {
      throw PyErrors.typeError("note must be a str, not '%s'", TypeOf.get(note));
    }
    Object notes = Attributes.getOrNull(self, "__notes__");
    if (notes == null) {
      notes = new PyList();
      Attributes.set(self, "__notes__", notes);
    }
    if (!(notes instanceof PyList list)) {
      throw PyErrors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.append(note);
    return PyNone.NONE;
  }

  private static Object setState(PyBaseException self, Object state) {
    if (state == PyNone.NONE) {
      return PyNone.NONE;
    }
    if (!(state instanceof PyDict dict)) {
      throw PyErrors.typeError("state is not a dictionary");
    }
    for (Object key : dict.keys()) {
      Attributes.set(self, Text.strJava(key), dict.get(key));
    }
    return PyNone.NONE;
  }

  private static Object reduce(PyBaseException self) {
    return Fields.reduce(self, Fields.args(self), Fields.state(self));
  }
}
