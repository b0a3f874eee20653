package org.hoistpy.objects.function;

import com.oracle.truffle.api.nodes.Node;
import java.util.function.Supplier;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A function of the runtime: a module's function, or the descriptor of a built-in type's method.
 *
 * <p>Immutable but for the optional properties with setters, which are set while the type is built.
 */
public final class PyBuiltinFunction extends PyObject {
  /** Runs the function on bound arguments ({@code self} first for methods), on the slow path. */
  public interface Body {
    Object call(Object[] bound);
  }

  /** Among {@link #defaults()}: a parameter that every call must give. */
  public static final Object REQUIRED = new Object();

  private final String name;
  private final Signature signature;
  private final Object[] defaults;
  private final Body body;
  private final PyType owner;
  private final Object module;
  private Supplier<? extends Node> inline;
  private String documentation;
  private String callForm;
  private boolean writtenInPython;
  private PyType staticOwner;

  /**
   * @param type the Python class of the object: builtin_function_or_method, method_descriptor …
   * @param defaults one element per bound argument: {@link #REQUIRED}, or the default; null is "not
   *     given"
   * @param owner the class that the method belongs to, or null
   * @param module value of {@code __module__} or the module object, may be null
   */
  public PyBuiltinFunction(
      PyType type,
      String name,
      Signature signature,
      Object[] defaults,
      Body body,
      PyType owner,
      Object module) {
    super(type.instanceShape());
    this.name = name;
    this.signature = signature;
    this.defaults = defaults;
    this.body = body;
    this.owner = owner;
    this.module = module;
  }

  public String name() {
    return name;
  }

  public Signature signature() {
    return signature;
  }

  public Object[] defaults() {
    return defaults;
  }

  public Body body() {
    return body;
  }

  public PyType owner() {
    return owner;
  }

  /** The class that a static method belongs to, for its qualified name; else null. */
  public PyType staticOwner() {
    return staticOwner;
  }

  public PyBuiltinFunction ofClass(PyType type) {
    staticOwner = type;
    return this;
  }

  public Object module() {
    return module;
  }

  /** Makes the node that call sites inline, or null when there is only the slow path. */
  public Supplier<? extends Node> inline() {
    return inline;
  }

  public void setInline(Supplier<? extends Node> supplier) {
    inline = supplier;
  }

  public String documentation() {
    return documentation;
  }

  public void setDocumentation(String text) {
    documentation = text;
  }

  /** How it is called, where the parameters of {@link #signature} do not say it; else null. */
  public String callForm() {
    return callForm;
  }

  public void setCallForm(String parameters) {
    callForm = parameters;
  }

  /** True when CPython has it as Python code, so that wrong calls get a Python function's texts. */
  public boolean isWrittenInPython() {
    return writtenInPython;
  }

  public void setWrittenInPython() {
    writtenInPython = true;
  }

  /** True for the descriptor of a method: looked up on an instance it binds. */
  public boolean isMethod() {
    return owner != null;
  }

  /** True when a look-up on an instance binds the instance. */
  public boolean bindsInstance() {
    return getPyClass() == BuiltinTypes.METHOD_DESCRIPTOR
        || getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR;
  }

  /** True when every look-up binds the class that was asked. */
  public boolean bindsClass() {
    return getPyClass() == BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
  }
}
