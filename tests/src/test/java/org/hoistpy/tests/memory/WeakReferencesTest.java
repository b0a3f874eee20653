package org.hoistpy.tests.memory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.hoistpy.ops.weak.WeakReferences;
import org.junit.jupiter.api.Test;

/** What refers weakly to an object takes no memory when the object is gone. */
class WeakReferencesTest {
  private static final int OBJECTS = 2000;
  private static final int ATTEMPTS = 100;

  @Test
  void nothingIsKeptOfObjectsThatAreGone() {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      context.eval(
          "hoistpy",
          """
          import gc, weakref
          class Object:
              pass
          def make(n):
              for _ in range(n):
                  weakref.ref(Object())
          """);
      context.eval("hoistpy", "make").executeVoid(OBJECTS);
      context.enter();
      try {
        WeakReferences references = WeakReferences.current();
        for (int i = 0; i < ATTEMPTS && references.size() > OBJECTS / 2; i++) {
          context.eval("hoistpy", "gc.collect()");
        }
        assertTrue(references.size() <= OBJECTS / 2, () -> references.size() + " are left");
      } finally {
        context.leave();
      }
    }
  }
}
