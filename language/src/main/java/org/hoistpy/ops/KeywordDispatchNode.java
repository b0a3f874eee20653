package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.KeywordBinding;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;

/** Calls with keyword arguments whose names are constant: bound once per call site and code. */
public abstract class KeywordDispatchNode extends Node {
  @CompilationFinal(dimensions = 1)
  protected final String[] names;

  protected KeywordDispatchNode(String[] names) {
    this.names = names;
  }

  public static KeywordDispatchNode create(String[] names) {
    return KeywordDispatchNodeGen.create(names);
  }

  /**
   * @param arguments header and positional arguments
   * @param values values of the keywords, in the order of the names
   */
  public abstract Object execute(Object callable, Object[] arguments, Object[] values);

  @Specialization(
      guards = {"binding.fits(function, arguments)"},
      limit = "3")
  protected static Object doFunction(
      PyFunction function,
      Object[] arguments,
      Object[] values,
      @Cached("create(function, arguments, names)") KeywordBinding binding) {
    return binding.call(function, arguments, values);
  }

  @Specialization(
      guards = {"binding.fits(method, arguments)"},
      limit = "3")
  protected static Object doMethod(
      PyMethod method,
      Object[] arguments,
      Object[] values,
      @Cached("create(method, arguments, names)") KeywordBinding binding) {
    return binding.call(method, arguments, values);
  }

  @Specialization(replaces = {"doFunction", "doMethod"})
  protected Object doGeneric(Object callable, Object[] arguments, Object[] values) {
    return Calls.callArguments(callable, arguments, names, values);
  }
}
