package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.ArgumentBinder;
import org.hoistpy.calls.BuiltinCallNode;
import org.hoistpy.calls.FunctionCallNode;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.type.PyType;

/**
 * Calls any callable with positional arguments, with an inline cache of callees. The arguments have
 * the header of {@link PyArguments} and may be handed on as they are.
 */
public abstract class DispatchNode extends Node {
  /** Distinct callees that a call site inlines before it calls indirectly. */
  public static final int CALLEE_LIMIT = 5;

  public abstract Object execute(Object callable, Object[] arguments);

  public static DispatchNode create() {
    return DispatchNodeGen.create();
  }

  @Specialization(guards = "function.code() == call.code()", limit = "CALLEE_LIMIT")
  protected static Object doFunction(
      PyFunction function,
      Object[] arguments,
      @Cached("create(function.code())") FunctionCallNode call) {
    return call.execute(function, arguments);
  }

  @Specialization(replaces = "doFunction")
  protected static Object doFunctionIndirect(
      PyFunction function, Object[] arguments, @Cached IndirectCallNode call) {
    PyCode code = function.code();
    Object[] bound = arguments;
    if (code.signature().isSimple()
        && PyArguments.count(arguments) == code.signature().positionalCount()) {
      bound[PyArguments.FUNCTION] = function;
    } else {
      bound = ArgumentBinder.bindFunction(function, arguments, null, null);
    }
    return call.call(code.callTarget(), bound);
  }

  @Specialization
  protected static Object doMethod(
      PyMethod method, Object[] arguments, @Cached("create()") DispatchNode dispatch) {
    return dispatch.execute(method.function(), PyArguments.prepend(arguments, method.self()));
  }

  @Specialization(guards = "function == call.function()", limit = "CALLEE_LIMIT")
  protected static Object doBuiltin(
      PyBuiltinFunction function,
      Object[] arguments,
      @Cached("create(function)") BuiltinCallNode call) {
    return call.execute(arguments);
  }

  @Specialization(guards = "method.function() == call.function()", limit = "CALLEE_LIMIT")
  protected static Object doBuiltinMethod(
      PyBuiltinMethod method,
      Object[] arguments,
      @Cached("create(method.function())") BuiltinCallNode call) {
    return call.execute(PyArguments.prepend(arguments, method.self()));
  }

  @Specialization(
      guards = "type == instantiate.type()",
      assumptions = "instantiate.assumptions()",
      limit = "CALLEE_LIMIT")
  protected static Object doType(
      PyType type, Object[] arguments, @Cached("create(type)") InstantiateNode instantiate) {
    return instantiate.execute(arguments);
  }

  @Specialization(replaces = "doBuiltin")
  protected static Object doBuiltinGeneric(PyBuiltinFunction function, Object[] arguments) {
    return Calls.callArguments(function, arguments, null, null);
  }

  @Specialization(replaces = "doBuiltinMethod")
  protected static Object doBuiltinMethodGeneric(PyBuiltinMethod method, Object[] arguments) {
    return Calls.callArguments(method, arguments, null, null);
  }

  @Specialization(replaces = "doType")
  protected static Object doTypeGeneric(PyType type, Object[] arguments) {
    return Calls.callArguments(type, arguments, null, null);
  }

  @Specialization(guards = "isOther(callable)")
  protected static Object doObject(Object callable, Object[] arguments) {
    return Calls.callArguments(callable, arguments, null, null);
  }

  /** Neither a function nor a class: needs its {@code __call__}. */
  protected static boolean isOther(Object callable) {
    return !(callable instanceof PyFunction
        || callable instanceof PyMethod
        || callable instanceof PyBuiltinFunction
        || callable instanceof PyBuiltinMethod
        || callable instanceof PyType);
  }
}
