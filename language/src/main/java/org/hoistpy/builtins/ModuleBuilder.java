package org.hoistpy.builtins;

import com.oracle.truffle.api.nodes.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * Declares the contents of a native module; parameters as in {@link TypeBuilder}. Used by one
 * thread while the module is made.
 */
public final class ModuleBuilder {
  private final String name;
  private final Map<String, Object> contents = new LinkedHashMap<>();

  public ModuleBuilder(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  private void add(String function, String parameters, PyBuiltinFunction.Body body) {
    SignatureText text = SignatureText.parse(function, parameters);
    contents.put(
        function,
        new PyBuiltinFunction(
            BuiltinTypes.BUILTIN_FUNCTION,
            function,
            text.signature(),
            text.defaults(),
            body,
            null,
            Strings.of(name)));
  }

  public void function(String function, String parameters, Bodies.Function0 body) {
    add(function, parameters, bound -> body.call());
  }

  public void function(String function, String parameters, Bodies.Function1 body) {
    add(function, parameters, bound -> body.call(bound[0]));
  }

  public void function(String function, String parameters, Bodies.Function2 body) {
    add(function, parameters, bound -> body.call(bound[0], bound[1]));
  }

  public void function(String function, String parameters, Bodies.Function3 body) {
    add(function, parameters, bound -> body.call(bound[0], bound[1], bound[2]));
  }

  public void function(String function, String parameters, Bodies.Function4 body) {
    add(function, parameters, bound -> body.call(bound[0], bound[1], bound[2], bound[3]));
  }

  public void function(String function, String parameters, Bodies.Function5 body) {
    add(function, parameters, bound -> body.call(bound[0], bound[1], bound[2], bound[3], bound[4]));
  }

  public void function(String function, String parameters, Bodies.Function6 body) {
    add(
        function,
        parameters,
        bound -> body.call(bound[0], bound[1], bound[2], bound[3], bound[4], bound[5]));
  }

  public void function(String function, String parameters, Bodies.Function7 body) {
    add(
        function,
        parameters,
        bound -> body.call(bound[0], bound[1], bound[2], bound[3], bound[4], bound[5], bound[6]));
  }

  /** A function of any number of parameters: the body takes all bound arguments. */
  public void variadic(String function, String parameters, PyBuiltinFunction.Body body) {
    add(function, parameters, body);
  }

  public void constant(String constant, Object value) {
    contents.put(constant, value);
  }

  public void type(PyType type) {
    contents.put(type.name().substring(type.name().lastIndexOf('.') + 1), type);
  }

  /** Adds the node that call sites inline for a function declared before. */
  public void inline(String function, Supplier<? extends Node> node) {
    ((PyBuiltinFunction) contents.get(function)).setInline(node);
  }

  /** How a function declared before is called, where it binds its parameters itself. */
  public void callForm(String function, String parameters) {
    ((PyBuiltinFunction) contents.get(function)).setCallForm(parameters);
  }

  /** What was declared, in order. */
  public Map<String, Object> contents() {
    return contents;
  }
}
