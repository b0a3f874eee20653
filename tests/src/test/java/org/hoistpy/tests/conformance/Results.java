package org.hoistpy.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of the tests of a file, read from what run_tests.py writes. For one thread. */
final class Results {

  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private String running;
  private boolean done;

  static Results read(Path file) throws IOException {
    Results results = new Results();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split("\t", 2);
        if (words.length == 2) {
          results.add(words[0], words[1]);
        }
      }
    }
    return results;
  }

  private void add(String word, String id) {
    switch (word) {
      case "test" -> outcomes.putIfAbsent(id, "not run");
      case "start" -> running = id;
      case "done" -> done = true;
      default -> {
        outcomes.put(id, word);
        running = null;
      }
    }
  }

  /** All tests have run. */
  boolean done() {
    return done;
  }

  /** The test that was running at the end, or null. */
  String running() {
    return running;
  }

  int total() {
    return outcomes.size();
  }

  Map<String, String> outcomes() {
    return outcomes;
  }

  SortedSet<String> passing() {
    SortedSet<String> passing = new TreeSet<>();
    outcomes.forEach(
        (id, outcome) -> {
          if (outcome.equals("pass")) {
            passing.add(id);
          }
        });
    return passing;
  }
}
