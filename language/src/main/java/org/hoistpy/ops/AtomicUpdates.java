package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;

/** Augmented assignment of {@code Atomic} locations (memory model, section 1). Stateless. */
public final class AtomicUpdates {
  /** So often an operator is beaten only by itself. */
  private static final int ATTEMPTS = 100_000;

  private AtomicUpdates() {}

  /**
   * Applies the operator again until no other thread wrote in between; false when the location is
   * unbound. RuntimeError for an operator that writes the location itself, since it would never
   * end.
   *
   * @param first what the location was seen to hold
   * @param name what the program calls the location
   */
  public static boolean apply(
      ArithmeticNode operation, VolatileBox box, Object first, Object right, String name) {
    Object seen = first;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Object updated = operation.execute(seen, right);
      Object current = box.get();
      if (Identity.is(current, seen) && box.compareAndSet(current, updated)) {
        return true;
      }
      seen = box.get();
      if (seen == null) {
        return false;
      }
    }
    throw overtaken(name);
  }

  @TruffleBoundary
  private static PyException overtaken(String name) {
    return PyErrors.runtimeError(
        "the atomic update of '%s' was overtaken %d times: its operator must not write '%s'",
        name, ATTEMPTS, name);
  }
}
