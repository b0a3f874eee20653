package org.hoistpy.objects.function;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A function made by {@code def} or {@code lambda}.
 *
 * <p>Thread-safety: code, globals and closure are final or rarely replaced; the other attributes
 * are plain locations of the memory model.
 */
public final class PyFunction extends PyObject {
  /**
   * No function's code was ever replaced: then the code that a call site found in a function once
   * is the code it has.
   */
  public static final Assumption CODE_FIXED =
      Truffle.getRuntime().createAssumption("no function's code is replaced");

  private static final Object[] NO_DEFAULTS = {};

  private PyCode code;
  private final PyDict globals;

  @CompilationFinal(dimensions = 1)
  private final PyCell[] closure;

  private Object[] defaults;
  private PyDict keywordDefaults;
  private Object name;
  private Object qualifiedName;
  private Object documentation;
  private Object module;
  private Object annotations;
  private Object typeParameters;

  /**
   * @param closure the cells of {@code co_freevars}, in that order
   * @param defaults values of the last positional parameters; may be null
   * @param keywordDefaults values of keyword-only parameters; may be null
   */
  public PyFunction(
      PyCode code, PyDict globals, PyCell[] closure, Object[] defaults, PyDict keywordDefaults) {
    super(BuiltinTypes.FUNCTION.instanceShape());
    this.code = code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults == null ? NO_DEFAULTS : defaults;
    this.keywordDefaults = keywordDefaults;
  }

  public PyCode code() {
    return code;
  }

  /** Replaces the code; call sites that have seen the function notice. */
  public void setCode(PyCode newCode) {
    code = newCode.origin().in(globals);
    CODE_FIXED.invalidate();
  }

  public PyDict globals() {
    return globals;
  }

  public PyCell[] closure() {
    return closure;
  }

  /** Never null; empty when there are none. */
  public Object[] defaults() {
    return defaults;
  }

  public void setDefaults(Object[] values) {
    defaults = values == null ? NO_DEFAULTS : values;
  }

  /** May be null. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void setKeywordDefaults(PyDict values) {
    keywordDefaults = values;
  }

  /** {@code __name__}: a str value, or null where the code's name holds. */
  public Object name() {
    return name;
  }

  public void setName(Object value) {
    name = value;
  }

  /** {@code __qualname__}: a str value, or null where the code's holds. */
  public Object qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(Object value) {
    qualifiedName = value;
  }

  /** {@code __doc__}: null where the code's docstring holds. */
  public Object documentation() {
    return documentation;
  }

  public void setDocumentation(Object value) {
    documentation = value;
  }

  /** {@code __module__}: null where the {@code __name__} of the globals at creation holds. */
  public Object module() {
    return module;
  }

  public void setModule(Object value) {
    module = value;
  }

  /** {@code __annotations__}: a dict, or null before anyone asked. */
  public Object annotations() {
    return annotations;
  }

  public void setAnnotations(Object value) {
    annotations = value;
  }

  /** {@code __type_params__}: a tuple, or null for none. */
  public Object typeParameters() {
    return typeParameters;
  }

  public void setTypeParameters(Object value) {
    typeParameters = value;
  }

  @Override
  public String toString() {
    return "<function " + code.info().qualifiedName() + ">";
  }
}
