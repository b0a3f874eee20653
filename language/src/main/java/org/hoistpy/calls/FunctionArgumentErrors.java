package org.hoistpy.calls;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.text.Strings;

/** CPython's texts for functions that it has as Python code. */
final class FunctionArgumentErrors implements ArgumentErrors {
  private final Signature signature;
  private final int defaultCount;
  private final String name;

  FunctionArgumentErrors(PyFunction function) {
    this.signature = function.code().signature();
    this.defaultCount = function.defaults().length;
    this.name =
        function.qualifiedName() instanceof TruffleString renamed
            ? Strings.toJava(renamed)
            : signature.functionName();
  }

  /** Of a method of the runtime. */
  FunctionArgumentErrors(PyBuiltinFunction method) {
    this.signature = method.signature();
    int optional = 0;
    for (int i = 0; i < signature.positionalCount(); i++) {
      optional += method.defaults()[i] == PyBuiltinFunction.REQUIRED ? 0 : 1;
    }
    this.defaultCount = optional;
    // A class of the runtime may have its module in its name.
    String owner = method.owner().name();
    this.name = owner.substring(owner.lastIndexOf('.') + 1) + "." + method.name();
  }

  private PyException error(String text) {
    return PyErrors.typeError("%s() %s", name, text);
  }

  @Override
  public PyException tooMany(int given, int keywordOnlyGiven) {
    int most = signature.positionalCount();
    boolean plural = most != 1 || defaultCount > 0;
    String takes = defaultCount > 0 ? "from " + (most - defaultCount) + " to " + most : "" + most;
    String keywords = "";
    if (keywordOnlyGiven > 0) {
      keywords =
          String.format(
              " positional argument%s (and %d keyword-only argument%s)",
              given != 1 ? "s" : "", keywordOnlyGiven, keywordOnlyGiven != 1 ? "s" : "");
    }
    return error(
        String.format(
            "takes %s positional argument%s but %d%s %s given",
            takes,
            plural ? "s" : "",
            given,
            keywords,
            given == 1 && keywordOnlyGiven == 0 ? "was" : "were"));
  }

  @Override
  public PyException multiple(String name, int index) {
    return error("got multiple values for argument '" + name + "'");
  }

  @Override
  public PyException repeatedKeyword(String name) {
    return error("got multiple values for keyword argument '" + name + "'");
  }

  @Override
  public PyException unexpected(String[] names, String name) {
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < signature.positionalOnly(); i++) {
      for (String given : names) {
        if (given.equals(signature.positional()[i])) {
          positionalOnly.add(given);
        }
      }
    }
    if (!positionalOnly.isEmpty()) {
      return error(
          "got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    return error("got an unexpected keyword argument '" + name + "'");
  }

  PyException missingPositional(Object[] bound, int offset) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < signature.positionalCount(); i++) {
      if (bound[offset + i] == null) {
        missing.add(signature.positional()[i]);
      }
    }
    return missing("positional", missing);
  }

  PyException missingKeywordOnly(Object[] bound, int offset) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < signature.keywordOnly().length; i++) {
      if (bound[offset + signature.positionalCount() + i] == null) {
        missing.add(signature.keywordOnly()[i]);
      }
    }
    return missing("keyword-only", missing);
  }

  private PyException missing(String kind, List<String> names) {
    int count = names.size();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        list.append(count == 2 ? " and " : i == count - 1 ? ", and " : ", ");
      }
      list.append('\'').append(names.get(i)).append('\'');
    }
    return error(
        String.format(
            "missing %d required %s argument%s: %s", count, kind, count == 1 ? "" : "s", list));
  }
}
