package org.hoistpy.memory.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What {@code --memory-stats} reports: objects shared, barriers hit, assumptions invalidated by
 * name. Counts from the JVM's start, on slow paths only. Thread-safe.
 */
public final class SharingStatistics {
  /** Assumptions that the report names, those that failed most often first. */
  private static final int NAMES = 20;

  private static final LongAdder OBJECTS = new LongAdder();
  private static final LongAdder BARRIERS = new LongAdder();
  private static final Map<String, LongAdder> INVALIDATIONS = new ConcurrentHashMap<>();

  private SharingStatistics() {}

  static void objectShared() {
    OBJECTS.increment();
  }

  static void barrier() {
    BARRIERS.increment();
  }

  /** An assumption of this name lost its truth. */
  public static void invalidated(String name) {
    INVALIDATIONS.computeIfAbsent(name, key -> new LongAdder()).increment();
  }

  /** Objects that became shared. */
  public static long objects() {
    return OBJECTS.sum();
  }

  /** References stored where several threads look that had to be examined. */
  public static long barriers() {
    return BARRIERS.sum();
  }

  /** The report, one line per count, as it is printed. */
  public static String report() {
    StringBuilder text = new StringBuilder("memory statistics\n");
    line(text, "objects shared", OBJECTS.sum());
    line(text, "barriers hit", BARRIERS.sum());
    long total = 0;
    List<String> names = new ArrayList<>(INVALIDATIONS.keySet());
    for (String name : names) {
      total += INVALIDATIONS.get(name).sum();
    }
    line(text, "assumptions invalidated", total);
    names.sort(
        Comparator.comparingLong((String name) -> -INVALIDATIONS.get(name).sum())
            .thenComparing(Comparator.naturalOrder()));
    for (String name : names.subList(0, Math.min(names.size(), NAMES))) {
      line(text, "  " + name, INVALIDATIONS.get(name).sum());
    }
    if (names.size() > NAMES) {
      line(text, "  further names", names.size() - NAMES);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, long count) {
    text.append(String.format("%-50s%12d%n", name, count));
  }
}
