package org.hoistpy.calls;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.Signature;

/** Calls functions of one code object with positional arguments. */
public final class FunctionCallNode extends Node {
  private final PyCode code;
  private final int count;
  private final boolean simple;
  @Child private DirectCallNode call;

  /** Whether a call needed the generic binder: until then compiled code has none. */
  @CompilationFinal private boolean isBinderUsed;

  private FunctionCallNode(PyCode code) {
    this.code = code;
    Signature signature = code.signature();
    this.count = signature.positionalCount();
    this.simple = signature.isSimple();
  }

  public static FunctionCallNode create(PyCode code) {
    return new FunctionCallNode(code);
  }

  public PyCode code() {
    return code;
  }

  /** Calls the function; {@code arguments} may be used as the callee's own array. */
  public Object execute(PyFunction function, Object[] arguments) {
    if (!PyFunction.CODE_FIXED.isValid() && function.code() != code) {
      return callReplaced(function, arguments);
    }
    return callBound(bind(function, arguments));
  }

  /** The site's cache holds the function itself, whose code has been replaced since. */
  @TruffleBoundary
  private static Object callReplaced(PyFunction function, Object[] arguments) {
    return function
        .code()
        .callTarget()
        .call(ArgumentBinder.bindFunction(function, arguments, null, null));
  }

  /** Calls with arguments that are bound to the signature already. */
  public Object callBound(Object[] bound) {
    if (call == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      call = insert(DirectCallNode.create(code.callTarget()));
    }
    return call.call(bound);
  }

  private Object[] bind(PyFunction function, Object[] arguments) {
    if (simple) {
      int given = arguments.length - PyArguments.FIRST;
      if (given == count) {
        arguments[PyArguments.FUNCTION] = function;
        return arguments;
      }
      Object[] defaults = function.defaults();
      if (given < count && given + defaults.length >= count) {
        return withDefaults(function, arguments, given, defaults);
      }
    }
    if (!isBinderUsed) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      isBinderUsed = true;
    }
    return ArgumentBinder.bindFunction(function, arguments, null, null);
  }

  @ExplodeLoop
  private Object[] withDefaults(
      PyFunction function, Object[] arguments, int given, Object[] defaults) {
    Object[] bound = new Object[PyArguments.FIRST + count];
    bound[PyArguments.THREAD] = arguments[PyArguments.THREAD];
    bound[PyArguments.FUNCTION] = function;
    int firstDefault = count - defaults.length;
    for (int i = 0; i < count; i++) {
      bound[PyArguments.FIRST + i] =
          i < given ? arguments[PyArguments.FIRST + i] : defaults[i - firstDefault];
    }
    return bound;
  }
}
