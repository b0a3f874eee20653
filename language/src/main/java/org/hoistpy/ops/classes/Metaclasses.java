package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/** Determines the most derived metaclass (language reference, section 3.3.3.3). Stateless. */
public final class Metaclasses {
  private Metaclasses() {}

  /** The most derived of {@code metaclass} and the classes of the bases. */
  @TruffleBoundary
  public static PyType calculate(PyType metaclass, Object[] bases) {
    PyType winner = metaclass;
    for (Object base : bases) {
      PyType candidate = TypeOf.get(base);
      if (winner.isSubtypeOf(candidate)) {
        continue;
      }
      if (!candidate.isSubtypeOf(winner)) {
        throw PyErrors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }
}
