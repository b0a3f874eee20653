package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  Stream<DynamicTest> examplesRun() {
    return in("examples")
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> check(file, SHORT.get(file.getFileName().toString()))));
  }

  /** The answers of docs/memory-model.md, which check themselves, under each contract. */
  @TestFactory
  Stream<DynamicTest> answersHold() {
    return Stream.of("strict", "bounded", "relaxed")
        .flatMap(
            mode ->
                in("examples/safe")
                    .map(
                        file ->
                            dynamicTest(
                                file.getFileName() + " " + mode,
                                () -> check(file, null, "--memory-model=" + mode))));
  }

  private static Stream<Path> in(String name) {
    try (Stream<Path> files = Files.list(Project.root().resolve(name))) {
      List<Path> examples = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
      return examples.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Path example, String argument, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(options));
    words.add(example.toString());
    if (argument != null) {
      words.add(argument);
    }
    Result result = HoistpyCommand.run(folder, "", words.toArray(String[]::new));
    assertEquals("", result.err());
    assertEquals(0, result.exit());
    assertFalse(result.out().isBlank(), "an example shows something");
  }
}
