package org.hoistpy.tests.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program reaches a steady state: repeated in one context it prints the same each time, its
 * functions get through the last tier without a failed compilation, and then nothing that was
 * compiled is thrown away or compiled again. Fails without the JIT.
 */
class ProgramsSteadyStateTest {

  private static final Duration LIMIT = Duration.ofSeconds(400);

  /** How long nothing may be compiled anew, and over how many repetitions at least. */
  private static final Duration STEADY = Duration.ofSeconds(1);

  private static final int STEADY_REPETITIONS = 3;

  /** Lower thresholds than the default, so that few repetitions compile all of a program. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "engine.FirstTierCompilationThreshold", "200",
          "engine.LastTierCompilationThreshold", "1000",
          "engine.OSRCompilationThreshold", "20000",
          // Throw needs compilations on the thread that runs the program
          "engine.BackgroundCompilation", "false",
          "engine.CompilationFailureAction", "Throw",
          "compiler.DeoptCycleDetectionThreshold", "15",
          // an inline cache may grow a few times without a change of the code; a cycle has no end
          "compiler.DeoptCycleDetectionAllowedRepeats", "3");

  @TestFactory
  Stream<DynamicTest> programsReachSteadyState() {
    String filter = System.getProperty("hoistpy.scripts", "");
    return Script.in("programs").stream()
        .filter(script -> script.name().contains(filter))
        .map(script -> dynamicTest(script.name(), () -> check(script)));
  }

  private static void check(Script script) {
    String expected = script.expected().out();
    long start = System.nanoTime();
    try (CompilationLog log = new CompilationLog();
        RepeatedProgram program = new RepeatedProgram(script, OPTIONS)) {
      long steadySince = System.nanoTime();
      int steadyRepetitions = 0;
      int changes = log.recompilations();
      int targets = 0;
      while (steadyRepetitions < STEADY_REPETITIONS
          || targets == 0
          || System.nanoTime() - steadySince < STEADY.toNanos()) {
        assertEquals(expected, program.run(LIMIT), script.name());
        assertEquals(List.of(), log.failures(), "failed compilations");
        if (System.nanoTime() - start > LIMIT.toNanos()) {
          fail("no steady state after " + LIMIT.toSeconds() + " s: " + log.recompiled());
        }
        targets = log.compiledTargets();
        steadyRepetitions++;
        if (changes != log.recompilations()) {
          changes = log.recompilations();
          steadyRepetitions = 0;
          steadySince = System.nanoTime();
        }
      }
      assertTrue(targets > 0, "nothing was compiled in the last tier");
    }
  }
}
