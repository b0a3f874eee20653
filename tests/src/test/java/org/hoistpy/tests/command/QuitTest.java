package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** SIGQUIT shows the Python stacks of all threads, and the program goes on. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the signal is taken over on Linux only")
class QuitTest {

  @TempDir Path folder;

  @Test
  void showsTheStackOfEveryThread() throws Exception {
    String program =
        """
        import os, queue, threading, time
        lock = threading.Lock()
        lock.acquire()
        todo = queue.Queue()
        stop = False
        def waits():
            lock.acquire()
        def runs():
            while not stop:
                pass
        def main():
            print("ready", flush=True)
            while not os.path.exists("go"):
                time.sleep(0.01)
        threads = [threading.Thread(target=todo.get), threading.Thread(target=runs),
                   threading.Thread(target=waits, name="one that waits")]
        for thread in threads:
            thread.start()
        main()
        stop = True
        lock.release()
        todo.put(1)
        for thread in threads:
            thread.join()
        print("ended")
        """;
    Files.writeString(folder.resolve("program.py"), program);
    try (HoistpyCommand command = HoistpyCommand.start(folder, "", "program.py")) {
      command.awaitOutput("ready");
      List<Pattern> expected =
          List.of(
              thread("\\[Thread-1 \\(get\\)\\]", "355 in wait", "171 in get"),
              thread("\\[Thread-2 \\(runs\\)\\]", "(9|10) in runs", "\\d+ in run"),
              thread("\\[one that waits\\]", "7 in waits", "\\d+ in run"),
              thread("\\[MainThread\\]", "1[34] in main", "19 in <module>"));
      // a thread may still be on its way to where it waits
      String stacks =
          command.awaitStacks(
              text -> expected.stream().allMatch(pattern -> pattern.matcher(text).find()));
      for (Pattern pattern : expected) {
        assertTrue(pattern.matcher(stacks).find(), () -> pattern + "\n" + stacks);
      }
      Files.createFile(folder.resolve("go"));
      Result result = command.await();
      assertTrue(result.out().endsWith("ended\n"), result.out());
      assertEquals(0, result.exit());
    }
  }

  private static Pattern thread(String name, String place, String caller) {
    return Pattern.compile(
        "Thread 0x[0-9a-f]{16} "
            + name
            + " \\(most recent call first\\):\n  File \"[^\n]*\", line "
            + place
            + "\n  File \"[^\n]*\", line "
            + caller
            + "\n");
  }
}
