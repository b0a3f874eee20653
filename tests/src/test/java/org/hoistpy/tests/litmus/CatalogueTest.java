package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.catalogue.CatalogueIndex;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every test of the catalogue gets the verdicts that its author expects. */
class CatalogueTest {
  private static final Path FOLDER = Project.root().resolve("litmus");

  @TestFactory
  Stream<DynamicTest> expectationsHold() throws IOException {
    return LitmusFile.find(FOLDER).stream()
        .map(CatalogueTest::read)
        .flatMap(file -> file.tests().stream())
        .map(
            test ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(Path.of(test.file().path())) + "::" + test.name(),
                    () -> {
                      assertFalse(test.expectations().isEmpty(), "no expectation");
                      assertEquals(List.of(), Checker.judge(test).differences());
                    }));
  }

  @Test
  void indexIsUpToDate() throws IOException {
    assertEquals(
        Files.readString(FOLDER.resolve("README.md")),
        CatalogueIndex.of(FOLDER),
        "run hoistpy -m hoistpy.litmus.index litmus");
  }

  private static LitmusFile read(Path file) {
    try {
      return LitmusFile.read(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
