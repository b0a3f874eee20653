package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What Java shows for a shape, with plain and with volatile accesses, the checker allows for the
 * same shape of the catalogue in {@code relaxed}, whose rules are Java's. Every test of the
 * catalogue that means the same in Java takes part.
 */
class JavaCrossCheckTest {
  private static final int STRIDES = 30;
  private static final Path FOLDER = Project.root().resolve("litmus");

  @TestFactory
  Stream<DynamicTest> javaShowsNothingForbidden() throws IOException {
    return tests(FOLDER)
        .filter(test -> JavaShape.of(test) != null)
        .map(test -> DynamicTest.dynamicTest(test.name(), () -> check(test)));
  }

  /** Only {@code next_strip()} is not Java's. */
  @Test
  void allClassicalShapesTakePart() throws IOException {
    tests(FOLDER.resolve("classical"))
        .filter(test -> !test.source().contains("next_strip()"))
        .forEach(test -> assertNotNull(JavaShape.of(test), test::source));
  }

  private static void check(LitmusTest test) throws Exception {
    Judgement judgement = Checker.judge(test);
    Set<String> shown = new JavaMachine(JavaShape.of(test)).run(STRIDES);
    Set<String> forbidden = new TreeSet<>();
    for (String outcome : shown) {
      if (judgement.verdict(outcome, MemoryModel.RELAXED) == Verdict.FORBIDDEN) {
        forbidden.add(outcome);
      }
    }
    assertEquals(Set.of(), forbidden);
  }

  private static Stream<LitmusTest> tests(Path folder) throws IOException {
    return LitmusFile.find(folder).stream().map(JavaCrossCheckTest::read).flatMap(List::stream);
  }

  private static List<LitmusTest> read(Path file) {
    try {
      return LitmusFile.read(file).tests();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
