package org.hoistpy.tests.conformance;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoistpy.tests.Project;

/**
 * Runs one test file in a process of its own, and again without the test at which it died or hung,
 * until the time for a file is over. For one thread; several files may run side by side.
 */
final class TestProcess {

  /** How much processor time a test may take without a word, on however busy a machine. */
  private static final long SILENT_WORK_SECONDS = 120;

  /** How long a test may wait without a word. */
  private static final long SILENCE_SECONDS = 300;

  /** How long all processes of a file may take. */
  private static final long FILE_SECONDS = 720;

  /**
   * Java's quick compiler alone: these processes are short, and its thorough one would spend more
   * on the interpreter and on Graal than they take. The compiler of Python code works as always.
   * Processes that tests start inherit the flags.
   */
  private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1";

  /** How often a file is taken up again after a test that ended its process. */
  private static final int RESTARTS = 8;

  private final TestFile file;
  private final Path work;
  private final Path results;
  private final Path log;
  private final Path searchPath;
  private final ProcessorTime processorTime = new ProcessorTime();
  private long end;

  /**
   * @param searchPath a folder that holds CPython's {@code test} package
   * @param output where results and logs go
   */
  TestProcess(TestFile file, Path searchPath, Path output) throws IOException {
    this.file = file;
    this.searchPath = searchPath;
    work = Files.createDirectories(output.resolve("work").resolve(file.name()));
    results = output.resolve(file.name() + ".results");
    log = output.resolve(file.name() + ".log");
  }

  /** What the processes so far took, as far as it was noted before they ended. */
  ProcessorTime processorTime() {
    return processorTime;
  }

  Results run() throws IOException, InterruptedException {
    Files.deleteIfExists(results);
    Files.deleteIfExists(log);
    Path finished = work.resolve("finished.txt");
    end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FILE_SECONDS);
    for (int attempt = 0; ; attempt++) {
      Results before = Results.read(results);
      Files.write(
          finished,
          before.outcomes().entrySet().stream()
              .filter(entry -> !entry.getValue().equals("not run"))
              .map(entry -> entry.getKey())
              .toList());
      boolean ended = runOnce(finished);
      Results after = Results.read(results);
      boolean late = System.nanoTime() >= end;
      if (after.done() || after.running() == null || attempt == RESTARTS || late) {
        return after;
      }
      String outcome = ended ? "died" : "timeout";
      Files.writeString(
          results, outcome + "\t" + after.running() + "\n", StandardOpenOption.APPEND);
    }
  }

  /** True if the process ended by itself. */
  private boolean runOnce(Path finished) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Project.root().resolve("hoistpy").toString(),
                "-W",
                "default",
                Project.resources("conformance").resolve("run_tests.py").toString(),
                results.toString(),
                file.module(),
                finished.toString()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
    builder.environment().put("PYTHONPATH", searchPath.toString());
    builder.environment().put("HOISTPY_JAVA_HOME", System.getProperty("java.home"));
    // making one in the background would take the time of the tests
    builder.environment().put("HOISTPY_IMAGE", "off");
    builder.environment().put("HOISTPY_JVM_OPTIONS", JVM_OPTIONS);
    builder.directory(work.toFile());
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    try {
      long size = -1;
      long since = System.nanoTime();
      long workBefore = processorTime.seconds();
      while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        processorTime.note(process);
        long now = System.nanoTime();
        long written = Files.exists(results) ? Files.size(results) : 0;
        if (written != size) {
          size = written;
          since = now;
          workBefore = processorTime.seconds();
        }
        if (now - since > TimeUnit.SECONDS.toNanos(SILENCE_SECONDS)
            || processorTime.seconds() - workBefore > SILENT_WORK_SECONDS
            || now >= end) {
          return false;
        }
      }
      return true;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
