package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example runs to its end without a word on standard error. */
class ExamplesTest {

  /** The argument that makes an example short: rounds, or iterations; other examples need none. */
  private static final Map<String, String> SHORT =
      Map.of(
          "stop_flag.py", "1",
          "volatile_flag.py", "1",
          "hoist_global.py", "200000",
          "hoist_attribute.py", "200000",
          "two_threads.py", "20000");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> examplesRun() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve("examples"))) {
      List<Path> examples = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
      return examples.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path example) throws Exception {
    String argument = SHORT.get(example.getFileName().toString());
    Result result =
        argument == null
            ? HoistpyCommand.run(folder, "", example.toString())
            : HoistpyCommand.run(folder, "", example.toString(), argument);
    assertEquals("", result.err());
    assertEquals(0, result.exit());
    assertFalse(result.out().isBlank(), "an example shows something");
  }
}
