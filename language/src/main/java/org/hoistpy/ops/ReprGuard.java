package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;
import org.hoistpy.objects.text.Strings;

/**
 * Keeps the repr of a container that contains itself finite, as {@code Py_ReprEnter}. State is per
 * thread.
 */
public final class ReprGuard {
  private static final ThreadLocal<Set<Object>> ACTIVE =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private ReprGuard() {}

  /** The object's text, or {@code recursive} when its repr is being made by this thread already. */
  @TruffleBoundary
  public static <T> Object repr(T object, String recursive, Function<T, String> text) {
    Set<Object> active = ACTIVE.get();
    if (!active.add(object)) {
      return Strings.of(recursive);
    }
    try {
      return Strings.of(text.apply(object));
    } finally {
      active.remove(object);
    }
  }

  /** The reprs of the items with commas between and the brackets around them. */
  @TruffleBoundary
  public static String join(String open, Iterable<?> items, String close) {
    StringBuilder out = new StringBuilder(open);
    String separator = "";
    for (Object item : items) {
      out.append(separator).append(Text.reprJava(item));
      separator = ", ";
    }
    return out.append(close).toString();
  }
}
