package org.hoistpy.builtins.types.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyImportError;
import org.hoistpy.objects.mapping.PyDict;

/** {@code ImportError}. */
final class ImportErrorMethods {
  private ImportErrorMethods() {}

  static void install() {
    TypeBuilder<PyImportError> type =
        Fields.builder(ExceptionTypes.IMPORT_ERROR, PyImportError.class);
    type.method("__init__", "*args, **kwargs", ImportErrorMethods::init);
    type.method(
        "__str__",
        "",
        self -> self.message() instanceof TruffleString message ? message : Fields.str(self));
    type.method("__reduce__", "", ImportErrorMethods::reduce);
    Fields.plain(type, "msg", PyImportError::message, PyImportError::setMessage);
    Fields.plain(type, "name", PyImportError::name, PyImportError::setName);
    Fields.plain(type, "path", PyImportError::path, PyImportError::setPath);
    Fields.plain(type, "name_from", PyImportError::nameFrom, PyImportError::setNameFrom);
  }

  /** The fields are part of the state; pickling calls the class with the arguments alone. */
  private static Object reduce(PyImportError self) {
    PyDict state = Fields.state(self) == null ? new PyDict() : Fields.state(self).copy();
    put(state, "name", self.name());
    put(state, "path", self.path());
    put(state, "name_from", self.nameFrom());
    return Fields.reduce(self, Fields.args(self), state.size() == 0 ? null : state);
  }

  private static void put(PyDict state, String name, Object value) {
    if (value != null && value != PyNone.NONE) {
      state.putString(name, value);
    }
  }

  private static Object init(PyImportError self, Object args, Object keywords) {
    Fields.onlyKeywords(keywords, "ImportError()", "name", "path", "name_from");
    self.initialize((Object[]) args);
    self.setName(orNone(keywords, "name"));
    self.setPath(orNone(keywords, "path"));
    self.setNameFrom(orNone(keywords, "name_from"));
    return PyNone.NONE;
  }

  private static Object orNone(Object keywords, String name) {
    Object value = ((PyDict) keywords).getString(name);
    return value == null ? PyNone.NONE : value;
  }
}
