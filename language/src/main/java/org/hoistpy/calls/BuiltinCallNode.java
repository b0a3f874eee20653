package org.hoistpy.calls;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.mapping.PyDict;

/** Calls one built-in function, through its inlined form where it has one. */
public final class BuiltinCallNode extends Node {
  private final PyBuiltinFunction function;

  private final int count;

  /** Index of {@code *args} among the bound arguments, or -1. */
  private final int varArgs;

  /** Index of {@code **kwargs} among the bound arguments, or -1. */
  private final int varKeywords;

  @CompilationFinal(dimensions = 1)
  private final Object[] defaults;

  @Child private InlineBuiltinNode inline;

  private BuiltinCallNode(PyBuiltinFunction function) {
    this.function = function;
    Signature signature = function.signature();
    this.defaults = function.defaults();
    this.count = signature.positionalCount();
    this.varArgs = signature.hasVarArgs() ? signature.varArgsIndex() : -1;
    this.varKeywords = signature.hasVarKeywords() ? signature.varKeywordsIndex() : -1;
    this.inline = function.inline() == null ? null : (InlineBuiltinNode) function.inline().get();
  }

  public static BuiltinCallNode create(PyBuiltinFunction function) {
    return new BuiltinCallNode(function);
  }

  public PyBuiltinFunction function() {
    return function;
  }

  /** Calls with positional arguments behind the header of {@link PyArguments}. */
  public Object execute(Object[] arguments) {
    return executeBound(bind(arguments));
  }

  public Object executeBound(Object[] bound) {
    if (inline != null) {
      return inline.execute(bound);
    }
    return callBody(function, bound);
  }

  /** Most bodies call into the class library or back into the generic path. */
  @TruffleBoundary
  private static Object callBody(PyBuiltinFunction function, Object[] bound) {
    return SharedReceivers.call(function, bound);
  }

  @ExplodeLoop
  private Object[] bind(Object[] arguments) {
    int given = arguments.length - PyArguments.FIRST;
    if (given <= count || varArgs >= 0) {
      Object[] bound = new Object[defaults.length];
      boolean complete = true;
      for (int i = 0; i < defaults.length; i++) {
        if (i < given && i < count) {
          bound[i] = arguments[PyArguments.FIRST + i];
        } else if (i == varArgs) {
          bound[i] = rest(arguments, given);
        } else if (i == varKeywords) {
          bound[i] = new PyDict();
        } else {
          bound[i] = defaults[i];
          complete &= defaults[i] != PyBuiltinFunction.REQUIRED;
        }
      }
      if (complete) {
        return bound;
      }
    }
    return ArgumentBinder.bindBuiltin(function, arguments, null, null);
  }

  private Object[] rest(Object[] arguments, int given) {
    Object[] rest = new Object[Math.max(0, given - count)];
    System.arraycopy(arguments, arguments.length - rest.length, rest, 0, rest.length);
    return rest;
  }
}
