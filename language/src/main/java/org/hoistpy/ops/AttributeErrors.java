package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyAttributeError;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/** The AttributeErrors of the attribute protocol, with CPython's texts. Stateless. */
public final class AttributeErrors {
  private AttributeErrors() {}

  /** An AttributeError with a message and neither {@code name} nor {@code obj}. */
  @TruffleBoundary
  public static PyException of(String message, Object... args) {
    return PyErrors.message(ExceptionTypes.ATTRIBUTE_ERROR, message, args);
  }

  /** The error of a failed read; {@code name} and {@code obj} are set for suggestions. */
  @TruffleBoundary
  public static PyException missing(Object object, AttributeProtocol protocol, String name) {
    return switch (protocol) {
      case TYPE ->
          PyErrors.attributeError(
              object,
              name,
              "type object '%s' has no attribute '%s'",
              ((PyType) object).name(),
              name);
      case MODULE ->
          PyErrors.attributeError(object, name, "%s", missingOnModule((PyModule) object, name));
      default -> PyErrors.noAttribute(object, TypeOf.get(object).name(), name);
    };
  }

  private static String missingOnModule(PyModule module, String name) {
    if (!(module.namespace().getString("__name__") instanceof TruffleString text)) {
      return "module has no attribute '" + name + "'";
    }
    String missing = "module '" + Strings.toJava(text) + "' has no attribute '" + name + "'";
    Object spec = module.namespace().getString("__spec__");
    if (spec != null && spec != PyNone.NONE) {
      Object initializing = Attributes.getOrNull(spec, "_initializing");
      if (initializing != null && Truth.isTrue(initializing)) {
        return "partially initialized " + missing + " (most likely due to a circular import)";
      }
    }
    return missing;
  }

  /** Fills {@code name} and {@code obj} of an AttributeError that has neither. */
  @TruffleBoundary
  public static PyException withContext(PyException problem, Object object, String name) {
    if (problem.value() instanceof PyAttributeError error
        && error.name() == PyNone.NONE
        && error.object() == PyNone.NONE) {
      error.setName(Strings.of(name));
      error.setObject(object);
    }
    return problem;
  }

  /** {@code 'T' object has no attribute 'name'} as a failed store or deletion raises it. */
  static PyException missingTarget(Object object, String name) {
    return of("'%s' object has no attribute '%s'", TypeOf.get(object).name(), name);
  }

  /** {@code 'T' object attribute 'name' is read-only}. */
  static PyException readOnly(Object object, String name) {
    return of("'%s' object attribute '%s' is read-only", TypeOf.get(object).name(), name);
  }
}
