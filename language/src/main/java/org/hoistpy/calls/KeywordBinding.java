package org.hoistpy.calls;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.mapping.PyDict;

/**
 * How the keywords of one call site go to the parameters of one code object. Where the call needs
 * more than moving values and defaults, it takes the generic binder.
 */
public final class KeywordBinding extends Node {
  private final PyCode code;
  private final int given;
  private final int count;
  private final boolean direct;

  @CompilationFinal(dimensions = 1)
  private final String[] names;

  /** For each parameter: the keyword's index, -1 for positional, -2 for its default. */
  @CompilationFinal(dimensions = 1)
  private final int[] sources;

  @Child private FunctionCallNode call;

  private KeywordBinding(PyCode code, int given, String[] names) {
    this.code = code;
    this.given = given;
    this.names = names;
    Signature signature = code.signature();
    this.count = signature.positionalCount() + signature.keywordOnly().length;
    this.sources = new int[count];
    this.direct = fill(signature);
    this.call = FunctionCallNode.create(code);
  }

  public static KeywordBinding create(PyFunction function, Object[] arguments, String[] names) {
    return new KeywordBinding(function.code(), PyArguments.count(arguments), names);
  }

  public static KeywordBinding create(PyMethod method, Object[] arguments, String[] names) {
    PyCode code = method.function() instanceof PyFunction function ? function.code() : null;
    if (code == null) {
      return new KeywordBinding(names);
    }
    return new KeywordBinding(code, PyArguments.count(arguments) + 1, names);
  }

  /** Fits nothing: the method is of something else than a Python function. */
  private KeywordBinding(String[] names) {
    this.code = null;
    this.given = -1;
    this.count = 0;
    this.direct = false;
    this.names = names;
    this.sources = new int[0];
  }

  private boolean fill(Signature signature) {
    if (signature.hasVarArgs()
        || signature.hasVarKeywords()
        || given > signature.positionalCount()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      sources[i] = i < given ? -1 : -2;
    }
    for (int k = 0; k < names.length; k++) {
      int index = ArgumentBinder.indexOf(signature, names[k]);
      if (index < 0 || sources[index] != -2) {
        return false;
      }
      sources[index] = k;
    }
    return true;
  }

  public boolean fits(PyFunction function, Object[] arguments) {
    return function.code() == code && PyArguments.count(arguments) == given;
  }

  public boolean fits(PyMethod method, Object[] arguments) {
    return method.function() instanceof PyFunction function
        && function.code() == code
        && PyArguments.count(arguments) + 1 == given;
  }

  public Object call(PyMethod method, Object[] arguments, Object[] values) {
    return call(
        (PyFunction) method.function(), PyArguments.prepend(arguments, method.self()), values);
  }

  public Object call(PyFunction function, Object[] arguments, Object[] values) {
    Object[] bound = direct ? bind(function, arguments, values) : null;
    if (bound == null) {
      bound = ArgumentBinder.bindFunction(function, arguments, names, values);
    }
    return call.callBound(bound);
  }

  /** Null when a default is missing. */
  @ExplodeLoop
  private Object[] bind(PyFunction function, Object[] arguments, Object[] values) {
    Object[] bound = new Object[PyArguments.FIRST + count];
    bound[PyArguments.THREAD] = arguments[PyArguments.THREAD];
    bound[PyArguments.FUNCTION] = function;
    Signature signature = code.signature();
    Object[] defaults = function.defaults();
    int firstDefault = signature.positionalCount() - defaults.length;
    for (int i = 0; i < count; i++) {
      int source = sources[i];
      Object value;
      if (source == -1) {
        value = arguments[PyArguments.FIRST + i];
      } else if (source >= 0) {
        value = values[source];
      } else if (i < signature.positionalCount()) {
        value = i >= firstDefault ? defaults[i - firstDefault] : null;
      } else {
        PyDict keywordDefaults = function.keywordDefaults();
        value =
            keywordDefaults == null
                ? null
                : keywordDefaults.getString(
                    signature.keywordOnly()[i - signature.positionalCount()]);
      }
      if (value == null) {
        return null;
      }
      bound[PyArguments.FIRST + i] = value;
    }
    return bound;
  }
}
