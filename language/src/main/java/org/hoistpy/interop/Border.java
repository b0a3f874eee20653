package org.hoistpy.interop;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.function.Supplier;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.foreign.PyForeignException;
import org.hoistpy.ops.Calls;

/** Control on its way out of Python: results and exceptions become polyglot ones. Stateless. */
public final class Border {
  private Border() {}

  /** The polyglot value of what Python code computes. */
  public static Object run(Supplier<Object> work) {
    try {
      return Values.toForeign(work.get());
    } catch (PyException e) {
      throw leaving(e);
    }
  }

  /** {@code callable(*arguments)} for a foreign caller. */
  static Object call(Object callable, Object[] arguments) {
    return run(() -> Calls.call(callable, Values.toPython(arguments)));
  }

  /**
   * What a foreign caller gets for an exception: the original of a foreign one, else one that tells
   * polyglot stack traces where it passed.
   */
  static RuntimeException leaving(PyException e) {
    return e.value() instanceof PyForeignException foreign
        ? foreign.foreign()
        : TracebackReplay.withStackTrace(e);
  }

  /** Work on a foreign object; what goes wrong there is a Python exception here. */
  interface ForeignWork {
    Object run() throws InteropException;
  }

  /** The Python value of what a foreign object answers. */
  static Object askForeign(ForeignWork work) {
    try {
      Object result = work.run();
      return result == null ? null : Values.toPython(result);
    } catch (PyException e) {
      throw e;
    } catch (AbstractTruffleException e) {
      throw new PyException(new PyForeignException(e));
    } catch (InteropException e) {
      throw refusal(e);
    }
  }

  private static PyException refusal(InteropException e) {
    return switch (e) {
      case ArityException arity ->
          PyErrors.typeError(
              "foreign function takes %s arguments but %s were given",
              arity.getExpectedMinArity() == arity.getExpectedMaxArity()
                  ? String.valueOf(arity.getExpectedMinArity())
                  : arity.getExpectedMaxArity() < 0
                      ? "at least " + arity.getExpectedMinArity()
                      : arity.getExpectedMinArity() + " to " + arity.getExpectedMaxArity(),
              arity.getActualArity());
      case UnsupportedTypeException type ->
          PyErrors.typeError("foreign object does not accept the arguments: %s", text(type));
      case InvalidArrayIndexException index ->
          PyErrors.indexError("foreign array index out of range");
      case UnknownKeyException key -> PyErrors.keyError(Values.toPython(key.getUnknownKey()));
      case UnknownIdentifierException name ->
          PyErrors.attributeError(
              "foreign object has no attribute '%s'", name.getUnknownIdentifier());
      default -> PyErrors.typeError("foreign object does not support the operation");
    };
  }

  private static String text(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
