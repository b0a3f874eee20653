package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/** {@code repeat(object, times)}. */
final class Repeat extends PyElementIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.repeat", Repeat.class);

  private final Object object;

  /** Below 0 for ever. */
  private long left;

  private Repeat(PyType type, Object object, long times) {
    super(type);
    this.object = object;
    this.left = times;
  }

  static void install() {
    TypeBuilder<Repeat> type = new TypeBuilder<>(TYPE, Repeat.class);
    type.constructor(
        "object, times=?",
        (cls, object, times) ->
            new Repeat(cls, object, times == null ? -1 : Math.max(0, Index.asSize(times))));
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type,
        self ->
            PyTuple.of(
                self.getPyClass(),
                self.left < 0 ? PyTuple.of(self.object) : PyTuple.of(self.object, self.left)));
    type.method(
        "__length_hint__",
        "",
        self -> {
          if (self.left < 0) {
            throw PyErrors.typeError("len() of unsized object");
          }
          return self.left;
        });
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "repeat("
                    + Text.reprJava(self.object)
                    + (self.left < 0 ? ")" : ", " + self.left + ")")));
  }

  @Override
  public Object next() {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return object;
  }

  @Override
  public long lengthHint() {
    return left;
  }
}
