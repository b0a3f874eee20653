package org.hoistpy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.graalvm.polyglot.PolyglotException;

/**
 * The entry point of the command: read this file first.
 *
 * <p>Exit codes: the program's own; 2 for a wrong command line, as in CPython; 70 for an error
 * inside HoistPy itself.
 */
public final class HoistPyLauncher {

  private static final int USAGE_ERROR = 2;
  private static final int INTERNAL_ERROR = 70;

  /** Python recursion is Java recursion; the memory is only committed as far as it is used. */
  private static final long MAIN_STACK_BYTES = 1L << 30;

  private HoistPyLauncher() {}

  public static void main(String[] args) throws Exception {
    FutureTask<Integer> task = new FutureTask<>(() -> run(List.of(args)));
    new Thread(null, task, "MainThread", MAIN_STACK_BYTES).start();
    System.exit(task.get());
  }

  private static int run(List<String> words) {
    try {
      Request request =
          new CommandLineParser(words, System.getenv(), Terminal.isStandardInput()).parse();
      return switch (request) {
        case Request.Run run -> ProgramRun.run(run.commandLine(), run.options());
        case Request.Doctor doctor -> print(Doctor.describe(doctor.options()));
        case Request.Print text -> print(text.text());
      };
    } catch (UsageException e) {
      System.err.print(e.getMessage() + "\n" + HelpText.usage());
      return USAGE_ERROR;
    } catch (ConfigurationException e) {
      System.err.print(e.getMessage());
      return 1;
    } catch (PolyglotException e) {
      return internalError(e);
    } catch (IllegalArgumentException e) {
      // an option of the engine that does not exist or has a wrong value
      System.err.println("hoistpy: " + e.getMessage());
      return USAGE_ERROR;
    } catch (RuntimeException | Error e) {
      return internalError(e);
    }
  }

  private static int print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      StandardStreams.out().write(bytes);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int internalError(Throwable error) {
    String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    System.err.println(
        "hoistpy: internal error: "
            + (error instanceof PolyglotException ? "" : error.getClass().getSimpleName() + ": ")
            + message
            + " (this is a fault in HoistPy; please report it with the program and the output of"
            + " HOISTPY_DEBUG=1)");
    if ("1".equals(System.getenv("HOISTPY_DEBUG"))) {
      error.printStackTrace();
    }
    return INTERNAL_ERROR;
  }
}
