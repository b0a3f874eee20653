package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.ArgumentBinder;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.calls.SharedReceivers;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.type.PyType;

/** The generic path of calls: any callable, from anywhere. Stateless. */
public final class Calls {
  private Calls() {}

  /** {@code callable(*args)}. */
  @TruffleBoundary
  public static Object call(Object callable, Object... args) {
    return callArguments(
        callable, PyArguments.of(HoistPyContext.currentThread(), args), null, null);
  }

  /** {@code callable(*positional, **dict(zip(names, values)))}. */
  @TruffleBoundary
  public static Object callKeywords(
      Object callable, Object[] positional, String[] names, Object[] values) {
    return callArguments(
        callable, PyArguments.of(HoistPyContext.currentThread(), positional), names, values);
  }

  /** {@code obj.name(*args)}. */
  @TruffleBoundary
  public static Object callMethod(Object obj, String name, Object... args) {
    return call(Attributes.get(obj, name), args);
  }

  /** Calls the type's special method with the object, or returns null when it has none. */
  @TruffleBoundary
  public static Object callSpecialOrNull(Object obj, String name, Object... args) {
    Object function = TypeOf.get(obj).lookup(name);
    if (function == null || isRefusal(name, function)) {
      return null;
    }
    if (function instanceof PyFunction || isUnboundBuiltin(function)) {
      Object[] arguments = PyArguments.create(HoistPyContext.currentThread(), args.length + 1);
      arguments[PyArguments.FIRST] = obj;
      System.arraycopy(args, 0, arguments, PyArguments.FIRST + 1, args.length);
      return callArguments(function, arguments, null, null);
    }
    Object bound;
    try {
      bound = Attributes.lookupSpecial(obj, name);
    } catch (PyException e) {
      if (CompareOp.isMethod(name)) {
        // As in CPython, a comparison whose descriptor fails is as good as none.
        return null;
      }
      throw e;
    }
    return bound == null ? null : call(bound, args);
  }

  /** Whether the class says by None that it is no iterable or container at all. */
  private static boolean isRefusal(String name, Object function) {
    return function == PyNone.NONE && (name.equals("__iter__") || name.equals("__contains__"));
  }

  /** A built-in method as it sits in its class: called with the receiver as first argument. */
  static boolean isUnboundBuiltin(Object function) {
    return function instanceof PyBuiltinFunction builtin && builtin.bindsInstance();
  }

  /** The generic call; {@code arguments} has the header of {@link PyArguments}. */
  @TruffleBoundary
  public static Object callArguments(
      Object callable, Object[] arguments, String[] names, Object[] values) {
    return switch (callable) {
      case PyFunction function ->
          function
              .code()
              .callTarget()
              .call(ArgumentBinder.bindFunction(function, arguments, names, values));
      case PyBuiltinFunction function ->
          SharedReceivers.call(
              function, ArgumentBinder.bindBuiltin(function, arguments, names, values));
      case PyMethod method ->
          callArguments(
              method.function(), PyArguments.prepend(arguments, method.self()), names, values);
      case PyBuiltinMethod method ->
          callArguments(
              method.function(), PyArguments.prepend(arguments, method.self()), names, values);
      case PyType type -> Instantiation.call(type, arguments, names, values);
      default -> callObject(callable, arguments, names, values);
    };
  }

  private static Object callObject(
      Object callable, Object[] arguments, String[] names, Object[] values) {
    Object call = Attributes.lookupSpecial(callable, "__call__");
    if (call == null) {
      throw PyErrors.typeError("'%s' object is not callable", TypeOf.name(callable));
    }
    return callArguments(call, arguments, names, values);
  }
}
