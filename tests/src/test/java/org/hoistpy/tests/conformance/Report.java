package org.hoistpy.tests.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of a run: file, passed, total, and what GraalPy passes. For one thread. */
final class Report {

  private static final String ROW = "%-28s %8s %8s %8s %8s%n";

  private record Row(TestFile file, Results results) {}

  private final Map<String, List<Row>> groups = new LinkedHashMap<>();

  void add(TestFile file, Results results) {
    groups.computeIfAbsent(file.group(), key -> new ArrayList<>()).add(new Row(file, results));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(ROW.formatted("file", "passed", "total", "graalpy", "share"));
    groups.forEach(
        (group, rows) -> {
          int passed = 0;
          int total = 0;
          int graalpy = 0;
          for (Row row : rows) {
            int passing = row.results().passing().size();
            int tests = Math.max(row.results().total(), row.file().total());
            text.append(line("test_" + row.file().name(), passing, tests, row.file().graalpy()));
            passed += passing;
            total += tests;
            graalpy += row.file().graalpy();
          }
          text.append(line(group, passed, total, graalpy)).append(System.lineSeparator());
        });
    return text.toString();
  }

  private static String line(String name, int passed, int total, int graalpy) {
    String share = total == 0 ? "-" : "%.1f %%".formatted(100.0 * passed / total);
    return ROW.formatted(name, passed, total, graalpy == 0 ? "-" : graalpy, share);
  }
}
