package org.hoistpy.modules.itertools;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
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
    setAnyState(type, (self, state) -> set.accept(self, Truth.isTrue(state)));
  }

  /** {@code __setstate__} of any state. */
  static <S> void setAnyState(TypeBuilder<S> type, BiConsumer<S, Object> set) {
    type.method(
        "__setstate__",
        "state, /",
        (self, state) -> {
          warn();
          set.accept(self, state);
          return PyNone.NONE;
        });
  }

  /** The parts of a state that is a tuple of so many objects. */
  static Object[] parts(Object state, int least, int most) {
    if (!(state instanceof PyTuple tuple)) {
      throw PyErrors.typeError("state is not a tuple");
    }
    int size = tuple.size();
    if (size < least || size > most) {
      int wanted = size < least ? least : most;
      throw PyErrors.typeError(
          "function takes %s %d argument%s (%d given)",
          least == most ? "exactly" : size < least ? "at least" : "at most",
          wanted,
          wanted == 1 ? "" : "s",
          size);
    }
    return tuple.toArray();
  }

  /** One part, which is an instance of the class. */
  static <T> T part(Object[] parts, int index, Class<T> type, String name) {
    if (!type.isInstance(parts[index])) {
      throw PyErrors.typeError(
          "argument %d must be %s, not %s", index + 1, name, TypeOf.name(parts[index]));
    }
    return type.cast(parts[index]);
  }

  /** Positions in pools, as the tuple of a state. */
  static PyTuple positions(int[] positions) {
    Object[] items = new Object[positions.length];
    Arrays.setAll(items, i -> (long) positions[i]);
    return new PyTuple(items);
  }

  /** Reads a tuple of positions; each is moved into its bounds, which are inclusive. */
  static void readPositions(
      Object state, int[] positions, IntUnaryOperator least, IntUnaryOperator most) {
    if (!(state instanceof PyTuple tuple) || tuple.size() != positions.length) {
      throw PyErrors.valueError("invalid arguments");
    }
    for (int i = 0; i < positions.length; i++) {
      long position = size(tuple.get(i));
      positions[i] = (int) Math.max(least.applyAsInt(i), Math.min(most.applyAsInt(i), position));
    }
  }

  /** An int that is a size; numbers that only convert to one are none. */
  static long size(Object value) {
    Object number = PyInts.isInt(value) ? Index.asIndex(value) : null;
    if (number instanceof Long size) {
      return size;
    }
    throw number == null
        ? PyErrors.typeError("an integer is required")
        : PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  private static void warn() {
    Warnings.deprecated(
        "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");
  }
}
