package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.HoistPyContext;
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
    String moduleName = Strings.toJava(text);
    String missing = "module '" + moduleName + "' has no attribute '" + name + "'";
    HoistPyContext context = HoistPyContext.get();
    InitializingModules initializing = InitializingModules.of(context);
    if (initializing.contains(moduleName) && context.modules().getString(moduleName) == module) {
      return "partially initialized " + missing + " (most likely due to a circular import)";
    }
    if (initializing.contains(moduleName + "." + name)) {
      return String.format(
          "cannot access submodule '%s' of module '%s' (most likely due to a circular import)",
          name, moduleName);
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
