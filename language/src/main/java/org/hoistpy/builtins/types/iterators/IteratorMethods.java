package org.hoistpy.builtins.types.iterators;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;

/** The iterator protocol for classes whose instances are {@link PyIterator}s. */
public final class IteratorMethods {
  private IteratorMethods() {}

  /** {@code __iter__} and {@code __next__}. */
  public static <S extends PyIterator> void define(TypeBuilder<S> type) {
    type.method("__iter__", "/", self -> self);
    type.method(
        "__next__",
        "/",
        self -> {
          Object value = self.take();
          if (value == null) {
            throw PyErrors.stopIteration(PyNone.NONE);
          }
          return value;
        });
  }

  /** {@code __length_hint__} as well. */
  public static <S extends PyIterator> void defineWithHint(TypeBuilder<S> type) {
    define(type);
    type.method(
        "__length_hint__",
        "/",
        self -> {
          long hint = self.lengthHint();
          return hint < 0 ? PyNotImplemented.NOT_IMPLEMENTED : (Object) hint;
        });
  }
}
