package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;

/** Splitting an iterable among targets (language reference 7.2). Stateless. */
public final class Unpacking {
  private Unpacking() {}

  private static Object iterator(Object value) {
    Object iterator = Iteration.iterAtOnceOrNull(value);
    if (iterator == null) {
      throw PyErrors.typeError("cannot unpack non-iterable %s object", TypeOf.name(value));
    }
    return iterator;
  }

  /** Exactly {@code count} items; ValueError otherwise. */
  @TruffleBoundary
  public static Object[] exactly(Object value, int count) {
    Object iterator = iterator(value);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = Iteration.next(iterator);
      if (items[i] == null) {
        throw PyErrors.valueError("not enough values to unpack (expected %d, got %d)", count, i);
      }
    }
    if (Iteration.next(iterator) != null) {
      throw PyErrors.valueError("too many values to unpack (expected %d)", count);
    }
    return items;
  }

  /** {@code before} items, a list of those in the middle, {@code after} items. */
  @TruffleBoundary
  public static Object[] withStar(Object value, int before, int after) {
    Object iterator = iterator(value);
    List<Object> all = new ArrayList<>();
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      all.add(item);
    }
    int count = all.size();
    if (count < before + after) {
      throw PyErrors.valueError(
          "not enough values to unpack (expected at least %d, got %d)", before + after, count);
    }
    Object[] items = new Object[before + 1 + after];
    for (int i = 0; i < before; i++) {
      items[i] = all.get(i);
    }
    Object[] middle = all.subList(before, count - after).toArray();
    items[before] = new PyList(Arrays.copyOf(middle, middle.length), middle.length);
    for (int i = 0; i < after; i++) {
      items[before + 1 + i] = all.get(count - after + i);
    }
    return items;
  }
}
