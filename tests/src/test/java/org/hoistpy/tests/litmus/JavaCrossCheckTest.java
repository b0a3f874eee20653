package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
import org.junit.jupiter.api.TestFactory;

/**
 * What Java shows for a shape, with plain and with volatile accesses, the checker allows for the
 * same shape of the catalogue in {@code relaxed}, whose rules are Java's.
 */
class JavaCrossCheckTest {
  private static final int STRIDES = 60;

  private record Case(String file, String test, String finals, List<String> threads) {}

  private static final List<Case> CASES =
      List.of(
          new Case("store_buffering", "StoreBuffering", "", List.of("Wx1 Ry", "Wy1 Rx")),
          new Case("message_passing", "MessagePassing", "", List.of("Wx1 Wy1", "Ry Rx")),
          new Case("load_buffering", "LoadBuffering", "", List.of("Rx Wy1", "Ry Wx1")),
          new Case("s", "S", "x", List.of("Wx2 Wy1", "Ry Wx1")),
          new Case("r", "R", "y", List.of("Wx1 Wy1", "Wy2 Rx")),
          new Case("two_writes", "TwoWrites", "xy", List.of("Wx1 Wy2", "Wy1 Wx2")),
          new Case("coherence", "CoRR", "", List.of("Wx1", "Rx Rx")),
          new Case("wrc", "WRC", "", List.of("Wx1", "Rx Wy1", "Ry Rx")),
          new Case("rwc", "RWC", "", List.of("Wx1", "Rx Ry", "Wy1 Rx")),
          new Case("isa2", "ISA2", "", List.of("Wx1 Wy1", "Ry Wz1", "Rz Rx")),
          new Case("three_sb", "ThreeSB", "", List.of("Wx1 Ry", "Wy1 Rz", "Wz1 Rx")),
          new Case("iriw", "IRIW", "", List.of("Wx1", "Wy1", "Rx Ry", "Ry Rx")));

  @TestFactory
  Stream<DynamicTest> javaShowsNothingForbidden() {
    return CASES.stream()
        .flatMap(
            shape ->
                Stream.of(false, true)
                    .map(
                        isVolatile ->
                            DynamicTest.dynamicTest(
                                shape.test + (isVolatile ? " volatile" : ""),
                                () -> check(shape, isVolatile))));
  }

  private static void check(Case shape, boolean isVolatile) throws Exception {
    Judgement judgement = Checker.judge(find(shape, isVolatile));
    Set<String> shown = new JavaMachine(shape.threads, isVolatile, shape.finals).run(STRIDES);
    Set<String> forbidden = new TreeSet<>();
    for (String outcome : shown) {
      if (judgement.verdict(outcome, MemoryModel.RELAXED) == Verdict.FORBIDDEN) {
        forbidden.add(outcome);
      }
    }
    assertEquals(Set.of(), forbidden);
  }

  private static LitmusTest find(Case shape, boolean isVolatile) throws IOException {
    String name = shape.test + (isVolatile ? "Volatile" : "");
    LitmusFile file =
        LitmusFile.read(Project.root().resolve("litmus/classical/" + shape.file + ".py"));
    return file.tests().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }
}
