package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code count(start, step)}: for ever. */
final class Count extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.count", Count.class);

  private Object value;
  private final Object step;

  private Count(PyType type, Object start, Object step) {
    super(type);
    this.value = start;
    this.step = step;
  }

  static void install() {
    TypeBuilder<Count> type = new TypeBuilder<>(TYPE, Count.class);
    type.constructor(
        "start=0, step=1",
        (cls, start, step) -> {
          checkNumber(start);
          checkNumber(step);
          return new Count(cls, start, step);
        });
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type,
        self ->
            PyTuple.of(
                self.getPyClass(),
                self.value instanceof Long && self.step instanceof Long step && step == 1
                    ? PyTuple.of(self.value)
                    : PyTuple.of(self.value, self.step)));
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                self.step instanceof Long step && step == 1
                    ? "count(" + Text.reprJava(self.value) + ")"
                    : "count("
                        + Text.reprJava(self.value)
                        + ", "
                        + Text.reprJava(self.step)
                        + ")"));
  }

  private static void checkNumber(Object value) {
    PyType type = TypeOf.get(value);
    if (type.lookup("__index__") == null
        && type.lookup("__float__") == null
        && type.lookup("__complex__") == null) {
      throw PyErrors.typeError("a number is required");
    }
  }

  @Override
  public synchronized Object next() {
    Object result = value;
    if (result instanceof Long number
        && step instanceof Long increment
        && number <= Long.MAX_VALUE - Math.max(0, increment)
        && increment > 0) {
      value = number + increment;
    } else {
      value = Arithmetic.binary(BinaryOp.ADD, result, step);
    }
    return result;
  }
}
