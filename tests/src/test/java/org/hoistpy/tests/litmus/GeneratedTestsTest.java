package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.generate.Generator;
import org.hoistpy.litmus.generate.Minimiser;
import org.hoistpy.litmus.generate.Shape;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.MemoryModel;
import org.junit.jupiter.api.Test;

/** Properties that hold for every test, tried on generated ones. */
class GeneratedTestsTest {
  private static final int COUNT = 120;

  private static Set<String> allowed(Judgement judgement, MemoryModel mode) {
    Set<String> result = new TreeSet<>();
    for (String outcome : judgement.outcomes().keySet()) {
      if (judgement.verdict(outcome, mode) == Verdict.ALLOWED) {
        result.add(outcome);
      }
    }
    return result;
  }

  @Test
  void strictIsTakingTurns() {
    Generator generator = new Generator(7);
    for (int i = 0; i < COUNT; i++) {
      LitmusTest test = generator.next().test();
      assertEquals(
          Interleavings.outcomes(test),
          allowed(Checker.judge(test), MemoryModel.STRICT),
          test::source);
    }
  }

  @Test
  void weakerModesAllowMore() {
    Generator generator = new Generator(8);
    for (int i = 0; i < COUNT; i++) {
      Judgement judgement = Checker.judge(generator.next().test());
      Set<String> strict = allowed(judgement, MemoryModel.STRICT);
      Set<String> bounded = allowed(judgement, MemoryModel.BOUNDED);
      assertTrue(bounded.containsAll(strict));
      assertTrue(allowed(judgement, MemoryModel.RELAXED).containsAll(bounded));
    }
  }

  @Test
  void withoutRacesAllModesAreAlike() {
    Generator generator = new Generator(9);
    for (int i = 0; i < COUNT / 2; i++) {
      Shape shape = generator.next();
      Shape quiet =
          new Shape(
              shape.name(),
              shape.cycle(),
              shape.threads(),
              Collections.nCopies(shape.kinds().size(), AccessKind.VOLATILE),
              shape.locked());
      Judgement judgement = Checker.judge(quiet.test());
      assertEquals(
          allowed(judgement, MemoryModel.STRICT),
          allowed(judgement, MemoryModel.RELAXED),
          quiet::file);
    }
  }

  @Test
  void theSameSeedGivesTheSameTests() {
    assertEquals(new Generator(3).next(), new Generator(3).next());
    assertTrue(new Generator(3).next().test().expectations().size() > 0);
  }

  @Test
  void minimiserKeepsWhatIsAsked() {
    Generator generator = new Generator(5);
    for (int i = 0; i < 10; i++) {
      Shape shape = generator.next();
      if (isWeak(shape)) {
        Shape small = Minimiser.minimise(shape, GeneratedTestsTest::isWeak);
        assertTrue(isWeak(small), small::file);
        assertEquals(Set.of(), small.locked());
        assertEquals(small, Minimiser.minimise(small, GeneratedTestsTest::isWeak));
      }
    }
  }

  private static boolean isWeak(Shape shape) {
    Judgement judgement = Checker.judge(shape.test());
    return !allowed(judgement, MemoryModel.STRICT).equals(allowed(judgement, MemoryModel.RELAXED));
  }
}
