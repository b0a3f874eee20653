package org.hoistpy.builtins.types.descriptor;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.ops.Text;

/** How a built-in function is called, as text: its {@code __text_signature__}. Stateless. */
final class CallForm {
  private CallForm() {}

  /** {@code name(a, b=1, /)}, without the receiver. */
  static String call(PyBuiltinFunction function) {
    if (function.callForm() != null) {
      return function.name() + "(" + function.callForm() + ")";
    }
    return function.name()
        + "("
        + String.join(", ", parameters(function, function.isMethod() ? 1 : 0))
        + ")";
  }

  /** {@code ($self, a, b=1, /)}. */
  static String signature(PyBuiltinFunction function) {
    boolean ofClass = function.bindsClass() || function.name().equals("__new__");
    String first = ofClass ? "$type" : function.isMethod() ? "$self" : "$module";
    if (function.callForm() != null) {
      return "(" + first + ", " + function.callForm() + ")";
    }
    List<String> parameters = parameters(function, function.isMethod() ? 1 : 0);
    parameters.addFirst(first);
    if (parameters.size() == 1 || !parameters.contains("/") && function.isMethod()) {
      parameters.add(1, "/");
    }
    return "(" + String.join(", ", parameters) + ")";
  }

  private static List<String> parameters(PyBuiltinFunction function, int from) {
    Signature signature = function.signature();
    Object[] defaults = function.defaults();
    List<String> texts = new ArrayList<>();
    String[] positional = signature.positional();
    for (int i = from; i < positional.length; i++) {
      texts.add(positional[i] + defaultText(defaults[i]));
      if (i + 1 == signature.positionalOnly()) {
        texts.add("/");
      }
    }
    if (signature.hasVarArgs()) {
      texts.add("*" + signature.varArgs());
    } else if (signature.keywordOnly().length > 0) {
      texts.add("*");
    }
    for (int i = 0; i < signature.keywordOnly().length; i++) {
      texts.add(signature.keywordOnly()[i] + defaultText(defaults[positional.length + i]));
    }
    if (signature.hasVarKeywords()) {
      texts.add("**" + signature.varKeywords());
    }
    return texts;
  }

  private static String defaultText(Object value) {
    if (value == PyBuiltinFunction.REQUIRED) {
      return "";
    }
    return "=" + (value == null ? "<unrepresentable>" : Text.reprJava(value));
  }
}
