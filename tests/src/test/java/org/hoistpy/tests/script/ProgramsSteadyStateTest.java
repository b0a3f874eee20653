package org.hoistpy.tests.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program prints what it should with its functions compiled early, no compilation fails, and
 * none is thrown away and repeated for ever. Fails without the JIT.
 */
class ProgramsSteadyStateTest {

  private static final Duration LIMIT = Duration.ofSeconds(120);

  /** A function may be recompiled while its types settle, but not without end. */
  private static final int RECOMPILATION_LIMIT = 12;

  /** Lower thresholds than the default, so that a short run compiles most of a program. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "engine.FirstTierCompilationThreshold", "200",
          "engine.LastTierCompilationThreshold", "2000",
          "engine.OSRCompilationThreshold", "20000",
          "engine.CompilationFailureAction", "Print",
          "compiler.DeoptCycleDetectionThreshold", "8");

  @TestFactory
  Stream<DynamicTest> programsReachSteadyState() {
    String filter = System.getProperty("hoistpy.scripts", "");
    AtomicInteger compiled = new AtomicInteger();
    Stream<DynamicTest> programs =
        Script.in("programs").stream()
            .filter(script -> script.name().contains(filter))
            .map(script -> dynamicTest(script.name(), () -> check(script, compiled)));
    // How far the background compiler gets within one short program depends on the machine.
    return Stream.concat(
        programs,
        Stream.of(
            dynamicTest(
                "the last tier was reached",
                () -> assertTrue(compiled.get() > 0, "nothing was compiled in the last tier"))));
  }

  private static void check(Script script, AtomicInteger compiled) {
    try (CompilationLog log = new CompilationLog()) {
      Outcome actual = ScriptRunner.run(script, OPTIONS, LIMIT);
      String difference = script.expected().difference(actual);
      if (difference != null) {
        fail(script.name() + ": " + difference);
      }
      assertEquals(List.of(), log.failures(), "failed compilations");
      assertEquals(
          List.of(), log.recompiledMoreThan(RECOMPILATION_LIMIT), "compiled again and again");
      compiled.addAndGet(log.compiledTargets());
    }
  }
}
