package org.hoistpy.tests.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of a run: file, passed, total, what GraalPy passes, and seconds of processor time. For
 * one thread.
 */
final class Report {

  private static final String ROW = "%-28s %8s %8s %8s %8s %8s%n";

  /** What became of a file. */
  record Row(TestFile file, Results results, long seconds) {}

  private final Map<String, List<Row>> groups = new LinkedHashMap<>();

  void add(Row row) {
    groups.computeIfAbsent(row.file().group(), key -> new ArrayList<>()).add(row);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(ROW.formatted("file", "passed", "total", "graalpy", "share", "seconds"));
    groups.forEach(
        (group, rows) -> {
          int passed = 0;
          int total = 0;
          int graalpy = 0;
          long seconds = 0;
          for (Row row : rows) {
            int passing = row.results().passing().size();
            int tests = Math.max(row.results().total(), row.file().total());
            String name = "test_" + row.file().name();
            text.append(line(name, passing, tests, row.file().graalpy(), row.seconds()));
            passed += passing;
            total += tests;
            graalpy += row.file().graalpy();
            seconds += row.seconds();
          }
          text.append(line(group, passed, total, graalpy, seconds));
          text.append(System.lineSeparator());
        });
    return text.toString();
  }

  private static String line(String name, int passed, int total, int graalpy, long seconds) {
    String share = total == 0 ? "-" : "%.1f %%".formatted(100.0 * passed / total);
    return ROW.formatted(name, passed, total, graalpy == 0 ? "-" : graalpy, share, seconds);
  }
}
