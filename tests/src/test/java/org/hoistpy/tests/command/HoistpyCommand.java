package org.hoistpy.tests.command;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hoistpy.tests.Project;

/**
 * One run of the command in a folder. Not thread-safe.
 *
 * <p>Standard output and error go to files, so that nothing blocks on a full pipe.
 */
final class HoistpyCommand implements AutoCloseable {

  private static final int LIMIT_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  private HoistpyCommand(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** What a finished process left behind. */
  record Result(String out, String err, int exit) {}

  /** Runs the command to its end. */
  static Result run(Path folder, String input, String... arguments)
      throws IOException, InterruptedException {
    try (HoistpyCommand command = start(folder, input, arguments)) {
      return command.await();
    }
  }

  static HoistpyCommand start(Path folder, String input, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("env"));
    if (new File("/proc/self/status").exists()) {
      // a background job starts its children with SIGINT ignored
      words.add("--default-signal=INT");
    }
    words.add(executable().toString());
    words.addAll(List.of(arguments));
    return startWords(folder, input, words);
  }

  /** Runs a line of shell in which {@code "$HOISTPY"} is the command. */
  static Result shell(Path folder, String line) throws IOException, InterruptedException {
    try (HoistpyCommand command = startWords(folder, "", List.of("bash", "-c", line))) {
      return command.await();
    }
  }

  private static HoistpyCommand startWords(Path folder, String input, List<String> words)
      throws IOException {
    Path in = Files.writeString(folder.resolve(".stdin"), input);
    Path out = Files.createTempFile(folder, ".stdout", "");
    Path err = Files.createTempFile(folder, ".stderr", "");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("HOISTPY", executable().toString());
    builder.environment().put("HOISTPY_JAVA_HOME", System.getProperty("java.home"));
    // no image is made in the background of other tests
    builder.environment().put("HOISTPY_IMAGE", "off");
    builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
    builder.directory(folder.toFile());
    builder.redirectInput(Redirect.from(in.toFile()));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new HoistpyCommand(builder.start(), out, err);
  }

  static Path executable() {
    return Project.root().resolve("hoistpy");
  }

  /** Waits until the program has printed a text. */
  void awaitOutput(String text) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!Files.readString(out).contains(text)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("never printed " + text + "; " + result());
      }
      Thread.sleep(20);
    }
  }

  /** Sends what Ctrl-C sends. */
  void interrupt() throws IOException, InterruptedException {
    signal("INT");
  }

  /**
   * Asks for the stacks until they are as wanted: the command is ready for it some time after
   * start.
   */
  String awaitStacks(Predicate<String> wanted) throws IOException, InterruptedException {
    for (int i = 0; i < LIMIT_SECONDS && !wanted.test(Files.readString(err)); i++) {
      if (i % 5 == 0) {
        signal("QUIT");
      }
      Thread.sleep(1000);
    }
    return Files.readString(err);
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  Result await() throws IOException, InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("not finished after " + LIMIT_SECONDS + " s; " + result());
    }
    return result();
  }

  private Result result() throws IOException {
    int exit = process.isAlive() ? -1 : process.exitValue();
    return new Result(
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8),
        exit);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
