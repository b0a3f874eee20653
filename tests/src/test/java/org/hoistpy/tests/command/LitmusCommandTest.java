package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hoistpy -m hoistpy.litmus} and its like. */
class LitmusCommandTest {
  @TempDir Path folder;

  @Test
  void generatedTestsGetTheVerdictsTheyCameWith() throws Exception {
    Result made =
        HoistpyCommand.run(
            folder, "", "-m", "hoistpy.litmus.generate", "--count", "3", "--out", "made");
    assertEquals("3 tests in made\n", made.out());
    assertEquals(0, made.exit());
    Result judged = HoistpyCommand.run(folder, "", "-m", "hoistpy.litmus", "--verdicts", "made");
    assertTrue(judged.out().contains("strict     bounded    relaxed"), judged.out());
    assertEquals("", judged.err());
    assertEquals(0, judged.exit());
  }

  @Test
  void wrongExpectationsAndBadTestsFail() throws Exception {
    Files.writeString(
        folder.resolve("t.py"),
        """
        from hoistpy.litmus import Litmus, actor, forbidden

        @forbidden("1")
        class T(Litmus):
            '''Question?'''
            x = 0

            @actor
            def first(self):
                self.x = 1

            @actor
            def second(self):
                return self.x

        class Later(Litmus):
            '''Question?'''
        """);
    Result bad = HoistpyCommand.run(folder, "", "-m", "hoistpy.litmus", "--verdicts", "t.py");
    assertEquals(
        "t.py:16: a test has two to four methods marked @actor; Later has none\n", bad.err());
    assertEquals(1, bad.exit());
    String text = Files.readString(folder.resolve("t.py"));
    Files.writeString(folder.resolve("t.py"), text.substring(0, text.indexOf("class Later")));
    Result wrong = HoistpyCommand.run(folder, "", "-m", "hoistpy.litmus", "--verdicts", "t.py");
    assertTrue(
        wrong
            .out()
            .contains("t.py:3: T expects '1' to be forbidden in strict, the model says allowed"),
        wrong.out());
    assertEquals(1, wrong.exit());
  }
}
