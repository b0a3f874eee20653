package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C ends a program as CPython does: KeyboardInterrupt, exit code 130, no Java stack trace. */
class InterruptTest {

  @TempDir Path folder;

  @Test
  void inATightLoop() throws Exception {
    interrupt(
        """
        print("ready", flush=True)
        while True:
            pass
        """);
  }

  @Test
  void inATightLoopThatIsCompiled() throws Exception {
    interrupt(
        """
        def work():
            n = 0
            while True:
                n += 1
                if n == 20_000_000:
                    print("ready", flush=True)
        work()
        """);
  }

  @Test
  void whileTheMainThreadSleeps() throws Exception {
    interrupt(
        """
        import time
        print("ready", flush=True)
        time.sleep(100)
        """);
  }

  @Test
  void whileAnotherThreadSleeps() throws Exception {
    interrupt(
        """
        import threading, time
        sleeper = threading.Thread(target=time.sleep, args=(100,), daemon=True)
        sleeper.start()
        print("ready", flush=True)
        sleeper.join()
        """);
  }

  @Test
  void canBeCaught() throws Exception {
    String program =
        """
        import time
        try:
            print("ready", flush=True)
            while True:
                time.sleep(0.01)
        except KeyboardInterrupt:
            print("caught")
        """;
    assertEquals(new Result("ready\ncaught\n", "", 0), run(program));
  }

  private void interrupt(String program) throws Exception {
    Result result = run(program);
    assertEquals("ready\n", result.out());
    assertTrue(result.err().startsWith("Traceback (most recent call last):\n"), result.err());
    assertTrue(result.err().endsWith("\nKeyboardInterrupt\n"), result.err());
    assertEquals(130, result.exit());
  }

  private Result run(String program) throws Exception {
    Files.writeString(folder.resolve("program.py"), program);
    try (HoistpyCommand command = HoistpyCommand.start(folder, "", "program.py")) {
      command.awaitOutput("ready");
      command.interrupt();
      return command.await();
    }
  }
}
