package org.hoistpy.tests.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.hoistpy.tests.Project;

/**
 * One file of CPython's test-suite.
 *
 * @param group the row of the report it belongs to
 * @param name without the {@code test_} in front
 * @param total how many tests CPython 3.12 has there: methods and doctests
 * @param graalpy how many of them GraalPy 25.0.1 passes
 * @param seconds of processor time, where it is much
 */
record TestFile(String group, String name, int total, int graalpy, int seconds) {

  /** What `mvn verify` runs where a CPython 3.12 is found: quick, and a part of everything. */
  private static final List<String> SUBSET =
      List.of("grammar", "patma", "except_star", "with", "named_expressions", "yield_from");

  /** The files with reference counts, in the order of the report. */
  static List<TestFile> all() {
    try {
      return Files.readAllLines(Project.resources("conformance").resolve("reference.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(
              words ->
                  new TestFile(
                      words[0],
                      words[1],
                      Integer.parseInt(words[2]),
                      Integer.parseInt(words[3]),
                      words.length > 4 ? Integer.parseInt(words[4]) : 0))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files a run is about.
   *
   * @param selection {@code subset}, {@code all}, or names of files and groups with commas between;
   *     a file without reference counts is known by its name alone
   */
  static List<TestFile> select(String selection) {
    List<TestFile> all = all();
    if (selection.equals("all")) {
      return all;
    }
    List<String> names =
        selection.equals("subset") ? SUBSET : List.of(selection.replace("test_", "").split(","));
    return names.stream()
        .flatMap(
            name -> {
              List<TestFile> known =
                  all.stream()
                      .filter(file -> file.name.equals(name) || file.group.equals(name))
                      .toList();
              return known.isEmpty()
                  ? List.of(new TestFile("Other", name, 0, 0, 0)).stream()
                  : known.stream();
            })
        .toList();
  }

  /** The order in which no processor is left without work at the end. */
  static List<TestFile> longestFirst(List<TestFile> files) {
    return files.stream().sorted(Comparator.comparingInt(TestFile::seconds).reversed()).toList();
  }

  /** The module that holds the tests. */
  String module() {
    return "test.test_" + name;
  }
}
