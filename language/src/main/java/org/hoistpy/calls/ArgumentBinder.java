package org.hoistpy.calls;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * Binds any call to any signature: the generic path behind the call sites' fast paths (language
 * reference 6.3.4). Stateless.
 */
public final class ArgumentBinder {
  private static final String[] NO_NAMES = {};
  private static final Object[] NO_VALUES = {};

  private ArgumentBinder() {}

  /** Arguments for a Python function's call target, header included. */
  @TruffleBoundary
  public static Object[] bindFunction(
      PyFunction function, Object[] arguments, String[] names, Object[] values) {
    Signature signature = function.code().signature();
    Object[] bound = new Object[PyArguments.FIRST + signature.boundCount()];
    bound[PyArguments.THREAD] = arguments[PyArguments.THREAD];
    bound[PyArguments.FUNCTION] = function;
    FunctionArgumentErrors errors = new FunctionArgumentErrors(function);
    bind(signature, arguments, names, values, bound, PyArguments.FIRST, errors);
    fillDefaults(function, signature, bound, errors);
    if (signature.hasVarArgs()) {
      int index = PyArguments.FIRST + signature.varArgsIndex();
      bound[index] = new PyTuple((Object[]) bound[index]);
    }
    return bound;
  }

  /** Arguments for a built-in function's body: no header, {@code *args} as {@code Object[]}. */
  @TruffleBoundary
  public static Object[] bindBuiltin(
      PyBuiltinFunction function, Object[] arguments, String[] names, Object[] values) {
    Signature signature = function.signature();
    Object[] bound = new Object[signature.boundCount()];
    if (function.isWrittenInPython()) {
      FunctionArgumentErrors errors = new FunctionArgumentErrors(function);
      bind(signature, arguments, names, values, bound, 0, errors);
      fillLikePython(function, bound, errors);
      return bound;
    }
    if (names != null && isForOwnInit(function, arguments)) {
      return bindBuiltin(function, arguments, null, null);
    }
    BuiltinArgumentErrors errors = new BuiltinArgumentErrors(function);
    errors.checkCounts(PyArguments.count(arguments), names == null ? 0 : names.length);
    bind(signature, arguments, names, values, bound, 0, errors);
    Object[] defaults = function.defaults();
    int named = signature.varArgsIndex();
    for (int i = 0; i < named; i++) {
      if (bound[i] == null) {
        if (errors.isRequired(i)) {
          throw errors.missing(i, PyArguments.count(arguments));
        }
        bound[i] = defaults[i];
      }
    }
    return bound;
  }

  /**
   * Whether this is a {@code __new__} without keywords of a class that brings an {@code __init__}
   * of its own: keywords are for that one.
   */
  private static boolean isForOwnInit(PyBuiltinFunction function, Object[] arguments) {
    PyType owner = function.owner();
    return function.name().equals("__new__")
        && arguments.length > PyArguments.FIRST
        && arguments[PyArguments.FIRST] instanceof PyType cls
        && cls != owner
        && !BuiltinArgumentErrors.takesKeywords(function.signature())
        && cls.lookup("__init__") != owner.lookup("__init__");
  }

  /** The defaults of a method of the runtime; parameters that have none are reported together. */
  private static void fillLikePython(
      PyBuiltinFunction function, Object[] bound, FunctionArgumentErrors errors) {
    Signature signature = function.signature();
    Object[] defaults = function.defaults();
    boolean missingPositional = false;
    boolean missingKeywordOnly = false;
    for (int i = 0; i < signature.varArgsIndex(); i++) {
      if (bound[i] == null) {
        if (defaults[i] != PyBuiltinFunction.REQUIRED) {
          bound[i] = defaults[i];
        } else if (i < signature.positionalCount()) {
          missingPositional = true;
        } else {
          missingKeywordOnly = true;
        }
      }
    }
    if (missingPositional) {
      throw errors.missingPositional(bound, 0);
    }
    if (missingKeywordOnly) {
      throw errors.missingKeywordOnly(bound, 0);
    }
  }

  private static void bind(
      Signature signature,
      Object[] arguments,
      String[] namesOrNull,
      Object[] valuesOrNull,
      Object[] bound,
      int offset,
      ArgumentErrors errors) {
    String[] names = namesOrNull == null ? NO_NAMES : namesOrNull;
    Object[] values = valuesOrNull == null ? NO_VALUES : valuesOrNull;
    int given = PyArguments.count(arguments);
    int positional = signature.positionalCount();
    int direct = Math.min(given, positional);
    System.arraycopy(arguments, PyArguments.FIRST, bound, offset, direct);
    if (signature.hasVarArgs()) {
      Object[] rest = new Object[given - direct];
      System.arraycopy(arguments, PyArguments.FIRST + direct, rest, 0, rest.length);
      bound[offset + signature.varArgsIndex()] = rest;
    }
    PyDict extra = null;
    if (signature.hasVarKeywords()) {
      extra = new PyDict();
      bound[offset + signature.varKeywordsIndex()] = extra;
    }
    for (int i = 0; i < names.length; i++) {
      bindKeyword(signature, names, i, values[i], bound, offset, extra, errors);
    }
    if (given > positional && !signature.hasVarArgs()) {
      throw errors.tooMany(given, countKeywordOnly(signature, bound, offset));
    }
  }

  private static void bindKeyword(
      Signature signature,
      String[] names,
      int keyword,
      Object value,
      Object[] bound,
      int offset,
      PyDict extra,
      ArgumentErrors errors) {
    String name = names[keyword];
    int index = indexOf(signature, name);
    if (index >= 0) {
      if (bound[offset + index] != null) {
        throw errors.multiple(name, index);
      }
      bound[offset + index] = value;
    } else if (extra != null) {
      if (extra.getString(name) != null) {
        throw errors.repeatedKeyword(name);
      }
      extra.put(Strings.of(name), value);
    } else {
      throw errors.unexpected(names, name);
    }
  }

  /** Index among the bound arguments of the parameter that a keyword names, or -1. */
  public static int indexOf(Signature signature, String name) {
    String[] positional = signature.positional();
    for (int i = signature.positionalOnly(); i < positional.length; i++) {
      if (positional[i].equals(name)) {
        return i;
      }
    }
    String[] keywordOnly = signature.keywordOnly();
    for (int i = 0; i < keywordOnly.length; i++) {
      if (keywordOnly[i].equals(name)) {
        return positional.length + i;
      }
    }
    return -1;
  }

  private static int countKeywordOnly(Signature signature, Object[] bound, int offset) {
    int count = 0;
    for (int i = 0; i < signature.keywordOnly().length; i++) {
      if (bound[offset + signature.positionalCount() + i] != null) {
        count++;
      }
    }
    return count;
  }

  private static void fillDefaults(
      PyFunction function, Signature signature, Object[] bound, FunctionArgumentErrors errors) {
    Object[] defaults = function.defaults();
    int positional = signature.positionalCount();
    int firstDefault = positional - defaults.length;
    boolean missing = false;
    for (int i = 0; i < positional; i++) {
      int slot = PyArguments.FIRST + i;
      if (bound[slot] == null) {
        if (i >= firstDefault) {
          bound[slot] = defaults[i - firstDefault];
        } else {
          missing = true;
        }
      }
    }
    if (missing) {
      throw errors.missingPositional(bound, PyArguments.FIRST);
    }
    fillKeywordOnly(function, signature, bound, errors);
  }

  private static void fillKeywordOnly(
      PyFunction function, Signature signature, Object[] bound, FunctionArgumentErrors errors) {
    String[] keywordOnly = signature.keywordOnly();
    PyDict defaults = function.keywordDefaults();
    boolean missing = false;
    for (int i = 0; i < keywordOnly.length; i++) {
      int slot = PyArguments.FIRST + signature.positionalCount() + i;
      if (bound[slot] == null) {
        Object value = defaults == null ? null : defaults.getString(keywordOnly[i]);
        bound[slot] = value;
        missing |= value == null;
      }
    }
    if (missing) {
      throw errors.missingKeywordOnly(bound, PyArguments.FIRST);
    }
  }
}
