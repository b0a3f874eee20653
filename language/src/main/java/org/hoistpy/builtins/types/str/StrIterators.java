package org.hoistpy.builtins.types.str;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.text.PyStrIterator;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;

/** The iterator classes of str. */
final class StrIterators {
  private StrIterators() {}

  static void install() {
    define(PyStrIterator.TYPE);
    define(PyStrIterator.ASCII_TYPE);
  }

  private static void define(PyType cls) {
    TypeBuilder<PyStrIterator> type =
        new TypeBuilder<>(
            cls, self -> self instanceof PyStrIterator it && it.getPyClass() == cls ? it : null);
    IteratorMethods.defineWithHint(type);
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          self.setIndex(Index.asSize(state));
          return PyNone.NONE;
        });
    type.method(
        "__reduce__",
        "/",
        self ->
            self.lengthHint() <= 0
                ? Reductions.exhausted(Strings.EMPTY)
                : Reductions.iter(self.text(), (long) self.index()));
  }
}
