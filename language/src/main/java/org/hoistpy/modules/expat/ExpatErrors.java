package org.hoistpy.modules.expat;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;

/** {@code xml.parsers.expat.ExpatError}. Stateless. */
final class ExpatErrors {
  static final PyType TYPE =
      BuiltinTypes.define(
          "xml.parsers.expat.ExpatError",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);

  private ExpatErrors() {}

  static PyException exception(XmlError error, long[] position) {
    PyException exception =
        PyErrors.message(TYPE, "%s: line %s, column %s", error.text(), position[0], position[1]);
    Attributes.set(exception.value(), "code", error.code());
    Attributes.set(exception.value(), "offset", position[1]);
    Attributes.set(exception.value(), "lineno", position[0]);
    return exception;
  }
}
