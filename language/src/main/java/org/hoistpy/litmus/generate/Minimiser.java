package org.hoistpy.litmus.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hoistpy.memory.AccessKind;

/** Makes a test that shows something forbidden as small as it can be. Stateless. */
public final class Minimiser {
  private Minimiser() {}

  /**
   * Removes threads, accesses, locks, annotations and dependencies as long as the test still shows
   * what it should.
   *
   * @param stillShows whether a smaller test is still of interest; asked often
   */
  public static Shape minimise(Shape shape, Predicate<Shape> stillShows) {
    Shape best = shape;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Shape candidate : smaller(best)) {
        if (stillShows.test(candidate)) {
          best = candidate;
          smaller = true;
          break;
        }
      }
    }
    return best;
  }

  private static List<Shape> smaller(Shape shape) {
    List<Shape> result = new ArrayList<>();
    List<List<Access>> threads = shape.threads();
    for (int i = 0; i < threads.size() && threads.size() > 2; i++) {
      List<List<Access>> fewer = new ArrayList<>(threads);
      fewer.remove(i);
      int removed = i;
      Set<Integer> locked =
          shape.locked().stream()
              .filter(t -> t != removed)
              .map(t -> t > removed ? t - 1 : t)
              .collect(Collectors.toUnmodifiableSet());
      result.add(with(shape, fewer, shape.kinds(), locked));
    }
    for (int i = 0; i < threads.size(); i++) {
      for (int k = 0; k < threads.get(i).size(); k++) {
        List<Access> accesses = new ArrayList<>(threads.get(i));
        if (accesses.size() > 1) {
          accesses.remove(k);
          result.add(
              with(shape, replace(threads, i, sound(accesses)), shape.kinds(), shape.locked()));
        }
        Access independent = threads.get(i).get(k).independent();
        if (!independent.equals(threads.get(i).get(k))) {
          List<Access> free = replace(threads.get(i), k, independent);
          result.add(with(shape, replace(threads, i, free), shape.kinds(), shape.locked()));
        }
      }
    }
    if (!shape.locked().isEmpty()) {
      result.add(with(shape, threads, shape.kinds(), Set.of()));
    }
    for (int i = 0; i < shape.kinds().size(); i++) {
      if (shape.kinds().get(i) != AccessKind.PLAIN) {
        List<AccessKind> kinds = replace(shape.kinds(), i, AccessKind.PLAIN);
        result.add(with(shape, threads, kinds, shape.locked()));
      }
    }
    return result;
  }

  /** A write whose read is gone depends on nothing. */
  private static List<Access> sound(List<Access> accesses) {
    List<Access> result = new ArrayList<>();
    boolean hasRead = false;
    for (Access access : accesses) {
      result.add(hasRead ? access : access.independent());
      hasRead |= !access.isWrite();
    }
    return result;
  }

  private static <T> List<T> replace(List<T> list, int index, T value) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, value);
    return Collections.unmodifiableList(copy);
  }

  private static Shape with(
      Shape shape, List<List<Access>> threads, List<AccessKind> kinds, Set<Integer> locked) {
    return new Shape(shape.name(), shape.cycle(), List.copyOf(threads), kinds, locked);
  }
}
