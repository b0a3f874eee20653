package org.hoistpy.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hoistpy.tests.Project;

/** The ids of the tests that are known to pass, one file for each test file. Stateless. */
final class Tags {

  private Tags() {}

  static SortedSet<String> read(TestFile file) throws IOException {
    Path path = path(file);
    return new TreeSet<>(Files.exists(path) ? Files.readAllLines(path) : List.of());
  }

  static void write(TestFile file, SortedSet<String> passing) throws IOException {
    if (passing.isEmpty()) {
      Files.deleteIfExists(path(file));
    } else {
      Files.write(path(file), passing);
    }
  }

  private static Path path(TestFile file) {
    return Project.root().resolve("tests/conformance/tags").resolve("test_" + file.name() + ".txt");
  }
}
