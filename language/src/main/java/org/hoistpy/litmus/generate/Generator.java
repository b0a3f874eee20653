package org.hoistpy.litmus.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoistpy.memory.AccessKind;

/**
 * Makes tests from random cycles of relations, as diy7 does for assembler: {@code Rfe}, {@code Fre}
 * and {@code Coe} lead from thread to thread at one location, {@code PodRW} and its like from
 * location to location in one thread. The same seed gives the same tests. For one thread.
 */
public final class Generator {
  private static final int MOST_THREADS = 4;
  private static final int MOST_EVENTS = 8;

  private final Random random;
  private final Set<Object> made = new HashSet<>();

  public Generator(long seed) {
    this.random = new Random(seed);
  }

  /** The next test, which differs from those before. */
  public Shape next() {
    while (true) {
      Shape shape = attempt();
      if (shape != null && made.add(List.of(shape.threads(), shape.kinds(), shape.locked()))) {
        return shape;
      }
    }
  }

  /** A cycle, or null when the dice give none. */
  private Shape attempt() {
    int threads = 2 + random.nextInt(MOST_THREADS - 1);
    List<List<Boolean>> writes = new ArrayList<>();
    int events = 0;
    for (int i = 0; i < threads; i++) {
      int count = random.nextInt(5) == 0 ? 1 : random.nextInt(6) == 0 ? 3 : 2;
      List<Boolean> kinds = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        kinds.add(random.nextBoolean());
      }
      writes.add(kinds);
      events += count;
    }
    int locations = events - threads;
    if (locations < 2 || locations > MOST_EVENTS / 2 || events > MOST_EVENTS) {
      return null;
    }
    for (int i = 0; i < threads; i++) {
      // Two reads of one location by different threads are not related.
      if (!writes.get(i).getLast() && !writes.get((i + 1) % threads).getFirst()) {
        return null;
      }
    }
    return shape(writes, locations);
  }

  private Shape shape(List<List<Boolean>> writes, int locations) {
    StringBuilder cycle = new StringBuilder();
    List<List<Access>> threads = new ArrayList<>();
    int[] values = new int[locations];
    int location = 0;
    for (int i = 0; i < writes.size(); i++) {
      List<Boolean> kinds = writes.get(i);
      List<Access> accesses = new ArrayList<>();
      for (int k = 0; k < kinds.size(); k++) {
        if (k > 0) {
          location = (location + 1) % locations;
        }
        Access access =
            kinds.get(k)
                ? new Access(true, location, ++values[location], dependency(k > 0, kinds, k))
                : Access.read(location);
        if (k > 0) {
          cycle.append(inside(kinds.get(k - 1), access)).append(' ');
        }
        accesses.add(access);
      }
      threads.add(accesses);
      cycle.append(between(kinds.getLast(), writes.get((i + 1) % writes.size()).getFirst()));
      cycle.append(' ');
    }
    List<AccessKind> annotations = new ArrayList<>();
    for (int i = 0; i < locations; i++) {
      int dice = random.nextInt(10);
      annotations.add(
          dice < 6 ? AccessKind.PLAIN : dice < 9 ? AccessKind.VOLATILE : AccessKind.ATOMIC);
    }
    Set<Integer> locked = new HashSet<>();
    if (random.nextInt(4) == 0) {
      for (int i = 0; i < threads.size(); i++) {
        if (random.nextInt(3) > 0) {
          locked.add(i);
        }
      }
    }
    return new Shape(
        "Cycle" + (made.size() + 1),
        cycle.toString().strip(),
        List.copyOf(threads),
        List.copyOf(annotations),
        Set.copyOf(locked));
  }

  private Access.Dependency dependency(boolean hasBefore, List<Boolean> kinds, int index) {
    if (!hasBefore || kinds.get(index - 1)) {
      return Access.Dependency.NONE;
    }
    return switch (random.nextInt(6)) {
      case 0 -> Access.Dependency.DATA;
      case 1 -> Access.Dependency.CONTROL;
      default -> Access.Dependency.NONE;
    };
  }

  private static String inside(boolean first, Access second) {
    return switch (second.dependency()) {
      case DATA -> "DpDatadW";
      case CONTROL -> "DpCtrldW";
      case NONE -> "Pod" + (first ? "W" : "R") + (second.isWrite() ? "W" : "R");
    };
  }

  private static String between(boolean first, boolean second) {
    return first && second ? "Coe" : first ? "Rfe" : "Fre";
  }
}
