package org.hoistpy.modules.itertools;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.Warnings;

/** How iterators are copied and pickled, which gives a warning since Python 3.12. Stateless. */
final class PickleSupport {
  private PickleSupport() {}

  /** {@code __reduce__}: the class, the arguments of its call, and a state if there is one. */
  static <S> void reduce(TypeBuilder<S> type, Function<S, PyTuple> parts) {
    type.method(
        "__reduce__",
        "",
        self -> {
          warn();
          return parts.apply(self);
        });
  }

  /** {@code __setstate__} of a state that is a truth value. */
  static <S> void setState(TypeBuilder<S> type, BiConsumer<S, Boolean> set) {
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          warn();
          set.accept(self, Truth.isTrue(state));
          return PyNone.NONE;
        });
  }

  private static void warn() {
    Warnings.deprecated(
        "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");
  }
}
