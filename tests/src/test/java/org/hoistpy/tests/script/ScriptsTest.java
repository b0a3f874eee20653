package org.hoistpy.tests.script;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script prints what CPython 3.12 prints, and what is stored is what CPython prints.
 *
 * <p>{@code -Dhoistpy.scripts=TEXT} runs only those whose path contains the text.
 */
class ScriptsTest {

  private static final Duration LIMIT = Duration.ofSeconds(180);

  @TestFactory
  Stream<DynamicTest> scriptsPrintWhatIsExpected() {
    return selected("scripts").map(script -> dynamicTest(script.name(), () -> check(script)));
  }

  @TestFactory
  Stream<DynamicTest> storedOutcomesAreThoseOfCPython() {
    Optional<ReferencePython> python = ReferencePython.find();
    if (python.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(selected("scripts"), selected("programs"))
        .map(
            script ->
                dynamicTest(script.name(), () -> compare(script, python.get().run(script, LIMIT))));
  }

  private static Stream<Script> selected(String folder) {
    String filter = System.getProperty("hoistpy.scripts", "");
    List<Script> scripts = Script.in(folder);
    assertFalse(scripts.isEmpty(), "no programs in " + folder);
    return scripts.stream().filter(script -> script.name().contains(filter));
  }

  private static void check(Script script) {
    compare(script, ScriptRunner.run(script, Map.of(), LIMIT));
  }

  private static void compare(Script script, Outcome actual) {
    String difference = script.expected().difference(actual);
    if (difference != null) {
      fail(script.name() + ": " + difference);
    }
  }
}
