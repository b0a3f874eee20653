package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyAttributeError;
import org.hoistpy.objects.exception.PyNameError;
import org.hoistpy.objects.exception.PyStopIteration;
import org.hoistpy.objects.exception.PySystemExit;
import org.hoistpy.objects.mapping.PyDict;

/** {@code StopIteration}, {@code SystemExit}, {@code NameError} and {@code AttributeError}. */
final class ValueCarrierMethods {
  private ValueCarrierMethods() {}

  static void install() {
    TypeBuilder<PyStopIteration> stop =
        Fields.builder(ExceptionTypes.STOP_ITERATION, PyStopIteration.class);
    Fields.plainInit(stop);
    Fields.plain(stop, "value", PyStopIteration::value, PyStopIteration::setValue);
    TypeBuilder<PySystemExit> exit = Fields.builder(ExceptionTypes.SYSTEM_EXIT, PySystemExit.class);
    Fields.plainInit(exit);
    Fields.plain(exit, "code", PySystemExit::code, PySystemExit::setCode);
    nameError(Fields.builder(ExceptionTypes.NAME_ERROR, PyNameError.class));
    attributeError(Fields.builder(ExceptionTypes.ATTRIBUTE_ERROR, PyAttributeError.class));
  }

  private static void nameError(TypeBuilder<PyNameError> type) {
    type.method(
        "__init__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Fields.onlyKeywords(keywords, "NameError()", "name");
          self.initialize((Object[]) args);
          Object name = ((PyDict) keywords).getString("name");
          self.setName(name == null ? PyNone.NONE : name);
          return PyNone.NONE;
        });
    Fields.plain(type, "name", PyNameError::name, PyNameError::setName);
  }

  private static void attributeError(TypeBuilder<PyAttributeError> type) {
    type.method(
        "__init__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Fields.onlyKeywords(keywords, "AttributeError()", "name", "obj");
          self.initialize((Object[]) args);
          Object name = ((PyDict) keywords).getString("name");
          Object object = ((PyDict) keywords).getString("obj");
          self.setName(name == null ? PyNone.NONE : name);
          self.setObject(object == null ? PyNone.NONE : object);
          return PyNone.NONE;
        });
    type.method(
        "__reduce__", "", self -> Fields.reduce(self, Fields.args(self), attributeState(self)));
    type.method("__getstate__", "", ValueCarrierMethods::attributeState);
    Fields.plain(type, "name", PyAttributeError::name, PyAttributeError::setName);
    Fields.plain(type, "obj", PyAttributeError::object, PyAttributeError::setObject);
  }

  /** The object stays behind, as in CPython: it may be impossible to pickle. */
  private static PyDict attributeState(PyAttributeError self) {
    PyDict own = Fields.state(self);
    PyDict state = own == null ? new PyDict() : own.copy();
    if (self.name() != null && self.name() != PyNone.NONE) {
      state.putString("name", self.name());
    }
    state.putString("args", Fields.args(self));
    return state;
  }
}
