package org.hoistpy.builtins;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/**
 * A parsed text signature such as {@code "value, start=0, stop=?, /, *, key=None"}. Defaults are
 * None, True, False, integers, floats, 'text', () and {@code ?} for "not given" (Java null).
 * Immutable.
 */
record SignatureText(Signature signature, Object[] defaults) {
  static SignatureText parse(String function, String text) {
    List<String> positional = new ArrayList<>();
    List<String> keywordOnly = new ArrayList<>();
    List<Object> defaults = new ArrayList<>();
    int positionalOnly = 0;
    String varArgs = null;
    String varKeywords = null;
    boolean afterStar = false;
    for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
      String parameter = part.trim();
      if (parameter.equals("/")) {
        positionalOnly = positional.size();
      } else if (parameter.startsWith("**")) {
        varKeywords = parameter.substring(2);
      } else if (parameter.startsWith("*")) {
        afterStar = true;
        varArgs = parameter.length() > 1 ? parameter.substring(1) : null;
      } else {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        (afterStar ? keywordOnly : positional).add(name.intern());
        defaults.add(
            equals < 0 ? PyBuiltinFunction.REQUIRED : literal(parameter.substring(equals + 1)));
      }
    }
    if (varArgs != null) {
      defaults.add(null);
    }
    if (varKeywords != null) {
      defaults.add(null);
    }
    Signature signature =
        new Signature(
            function,
            positionalOnly,
            positional.toArray(new String[0]),
            keywordOnly.toArray(new String[0]),
            varArgs,
            varKeywords);
    return new SignatureText(signature, defaults.toArray());
  }

  private static Object literal(String text) {
    return switch (text) {
      case "?" -> null;
      case "None" -> PyNone.NONE;
      case "True" -> Boolean.TRUE;
      case "False" -> Boolean.FALSE;
      case "()" -> new PyTuple(new Object[0]);
      default -> {
        char first = text.charAt(0);
        if (first == '\'' || first == '"') {
          yield Strings.of(text.substring(1, text.length() - 1));
        }
        yield text.indexOf('.') >= 0 || text.indexOf('e') >= 0
            ? (Object) Double.parseDouble(text)
            : (Object) Long.parseLong(text);
      }
    };
  }

  /** The same signature with a required positional-only parameter in front. */
  SignatureText withReceiver(String receiver) {
    String[] old = signature.positional();
    String[] positional = new String[old.length + 1];
    positional[0] = receiver;
    System.arraycopy(old, 0, positional, 1, old.length);
    Object[] longer = new Object[defaults.length + 1];
    longer[0] = PyBuiltinFunction.REQUIRED;
    System.arraycopy(defaults, 0, longer, 1, defaults.length);
    return new SignatureText(
        new Signature(
            signature.functionName(),
            signature.positionalOnly() + 1,
            positional,
            signature.keywordOnly(),
            signature.varArgs(),
            signature.varKeywords()),
        longer);
  }
}
