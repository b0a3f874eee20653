package org.hoistpy.calls;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * CPython's texts for functions written in C, which depend on the function's calling convention:
 * without arguments, with exactly one, positional-only, or with keywords.
 */
final class BuiltinArgumentErrors implements ArgumentErrors {
  private final PyBuiltinFunction function;
  private final Signature signature;

  BuiltinArgumentErrors(PyBuiltinFunction function) {
    this.function = function;
    this.signature = function.signature();
  }

  /** Whether a call must give the parameter at {@code index} of the bound arguments. */
  boolean isRequired(int index) {
    return function.defaults()[index] == PyBuiltinFunction.REQUIRED;
  }

  private int receiverCount() {
    return function.isMethod() ? 1 : 0;
  }

  private int requiredCount() {
    int count = 0;
    for (int i = 0; i < signature.positionalCount(); i++) {
      if (isRequired(i)) {
        count++;
      }
    }
    return count - receiverCount();
  }

  private boolean takesKeywords() {
    return takesKeywords(signature);
  }

  static boolean takesKeywords(Signature signature) {
    return signature.positionalOnly() < signature.positionalCount()
        || signature.keywordOnly().length > 0
        || signature.hasVarKeywords();
  }

  /**
   * The name after its class, or after its module unless that is {@code builtins}; a constructor is
   * named for its class.
   */
  private String qualified() {
    if (function.owner() != null && !function.name().equals("__new__")) {
      return function.owner().name() + "." + function.name();
    }
    return function.module() instanceof TruffleString module
            && !Strings.toJava(module).equals("builtins")
        ? Strings.toJava(module) + "." + function.name()
        : signature.functionName();
  }

  private PyException noReceiver() {
    if (function.getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR) {
      return PyErrors.typeError(
          "descriptor '%s' of '%s' object needs an argument",
          function.name(), function.owner().name());
    }
    return PyErrors.typeError("unbound method %s() needs an argument", qualified());
  }

  /** Checks what CPython checks before it looks at any argument. */
  void checkCounts(int givenWithReceiver, int keywords) {
    int given = givenWithReceiver - receiverCount();
    if (given < 0 && function.name().equals("__new__")) {
      throw PyErrors.typeError("%s.__new__(): not enough arguments", function.owner().name());
    }
    if (given < 0) {
      throw noReceiver();
    }
    if (takesKeywords()) {
      checkWithKeywords(given, keywords);
      return;
    }
    boolean wrapper = function.getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR;
    if (keywords > 0) {
      throw wrapper
          ? PyErrors.typeError("wrapper %s() takes no keyword arguments", function.name())
          : PyErrors.typeError("%s() takes no keyword arguments", qualified());
    }
    int most = signature.positionalCount() - receiverCount();
    int least = requiredCount();
    if (signature.hasVarArgs()) {
      if (given < least) {
        throw expected("at least ", least, given);
      }
      return;
    }
    if (given >= least && given <= most) {
      return;
    }
    if (wrapper && most <= 1 && least == most && !function.name().equals("__init__")) {
      throw PyErrors.typeError("expected %d argument%s, got %d", most, most == 1 ? "" : "s", given);
    }
    if (most == 0) {
      throw PyErrors.typeError("%s() takes no arguments (%d given)", qualified(), given);
    }
    if (most == 1 && least == 1) {
      throw PyErrors.typeError("%s() takes exactly one argument (%d given)", qualified(), given);
    }
    if (least == most) {
      throw expected("", least, given);
    }
    throw given < least ? expected("at least ", least, given) : expected("at most ", most, given);
  }

  /** The total comes first, then what positions alone must provide. */
  private void checkWithKeywords(int given, int keywords) {
    if (signature.hasVarArgs() || signature.hasVarKeywords()) {
      return;
    }
    int most = signature.positionalCount() - receiverCount();
    int total = most + signature.keywordOnly().length;
    if (given + keywords > total) {
      throw PyErrors.typeError(
          "%s() takes %s %d %sargument%s (%d given)",
          signature.functionName(),
          requiredCount() == total ? "exactly" : "at most",
          total,
          given == 0 ? "keyword " : "",
          total == 1 ? "" : "s",
          given + keywords);
    }
    int least = 0;
    for (int i = receiverCount(); i < signature.positionalOnly(); i++) {
      least += isRequired(i) ? 1 : 0;
    }
    if (given < least) {
      throw PyErrors.typeError(
          "%s() takes %s %d positional argument%s (%d given)",
          signature.functionName(),
          least < most ? "at least" : "exactly",
          least,
          least == 1 ? "" : "s",
          given);
    }
  }

  /** CPython's wrappers of slots do not know the method's name when they count arguments. */
  private boolean isNameless() {
    return function.getPyClass() == BuiltinTypes.WRAPPER_DESCRIPTOR
        && !function.name().equals("__init__");
  }

  /** The searches of str and bytes, whose arguments CPython reads by a format text. */
  private boolean isSearch() {
    PyType owner = function.owner();
    return (owner == BuiltinTypes.STR
            || owner == BuiltinTypes.BYTES
            || owner == BuiltinTypes.BYTEARRAY)
        && switch (function.name()) {
          case "find", "rfind", "index", "rindex", "count", "startswith", "endswith" -> true;
          default -> false;
        };
  }

  private PyException expected(String bound, int count, int given) {
    if (isSearch()) {
      return PyErrors.typeError(
          "%s() takes %s%d argument%s (%d given)",
          function.name(), bound, count, count == 1 ? "" : "s", given);
    }
    return PyErrors.typeError(
        "%s expected %s%d argument%s, got %d",
        isNameless() ? "" : signature.functionName(), bound, count, count == 1 ? "" : "s", given);
  }

  @Override
  public PyException tooMany(int givenWithReceiver, int keywordOnlyGiven) {
    int given = givenWithReceiver - receiverCount();
    int most = signature.positionalCount() - receiverCount();
    boolean exact = requiredCount() == most;
    if (most == 0) {
      return PyErrors.typeError("%s() takes no positional arguments", signature.functionName());
    }
    return PyErrors.typeError(
        "%s() takes %s %d positional argument%s (%d given)",
        signature.functionName(), exact ? "exactly" : "at most", most, most == 1 ? "" : "s", given);
  }

  @Override
  public PyException multiple(String name, int index) {
    return PyErrors.typeError(
        "argument for %s() given by name ('%s') and position (%d)",
        signature.functionName(), name, index + 1 - receiverCount());
  }

  @Override
  public PyException repeatedKeyword(String name) {
    return PyErrors.typeError(
        "%s() got multiple values for keyword argument '%s'", signature.functionName(), name);
  }

  @Override
  public PyException unexpected(String[] names, String name) {
    return PyErrors.typeError(
        "'%s' is an invalid keyword argument for %s()", name, signature.functionName());
  }

  PyException missing(int index, int given) {
    int position = index + 1 - receiverCount();
    if (index < signature.positionalCount()) {
      if (index < signature.positionalOnly()) {
        return PyErrors.typeError(
            "%s() takes at least %d positional argument%s (%d given)",
            signature.functionName(), position, position == 1 ? "" : "s", given - receiverCount());
      }
      return PyErrors.typeError(
          "%s() missing required argument '%s' (pos %d)",
          signature.functionName(), signature.positional()[index], position);
    }
    return PyErrors.typeError(
        "%s() missing required keyword-only argument: '%s'",
        signature.functionName(), signature.keywordOnly()[index - signature.positionalCount()]);
  }
}
