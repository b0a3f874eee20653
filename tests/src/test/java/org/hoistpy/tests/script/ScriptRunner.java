package org.hoistpy.tests.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.hoistpy.main.CommandLine;
import org.hoistpy.main.CommandLine.Kind;

/**
 * Runs a program in a new context of this JVM through the entry that the command uses. Stateless;
 * several threads may run programs at a time.
 */
final class ScriptRunner {

  private static final String LANGUAGE = "hoistpy";

  /** As the command gives its main thread: Python recursion is Java recursion. */
  private static final long STACK_BYTES = 1L << 30;

  private ScriptRunner() {}

  /**
   * Runs a program in its folder, as {@code python3 NAME.py} would.
   *
   * @param options options of the engine and the language
   * @throws AssertionError if it takes longer than the limit or fails inside the implementation
   */
  static Outcome run(Script script, Map<String, String> options, Duration limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Context context =
        Context.newBuilder(LANGUAGE)
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .options(options)
            .currentWorkingDirectory(script.folder())
            .in(InputStream.nullInputStream())
            .out(out)
            .err(err)
            .build();
    try {
      int exit = await(context, script, limit, err);
      return script.portable(text(out), text(err), exit);
    } finally {
      // cancels what is left of daemon threads
      context.close(true);
    }
  }

  private static int await(
      Context context, Script script, Duration limit, ByteArrayOutputStream err) {
    FutureTask<Integer> task = new FutureTask<>(() -> evaluate(context, script));
    Thread thread = new Thread(null, task, script.name(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(
          script.name() + ": not finished after " + limit.toSeconds() + " s: " + stack(thread));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } catch (ExecutionException e) {
      throw new AssertionError(
          script.name() + ": failed inside HoistPy; standard error was:\n" + text(err),
          e.getCause());
    }
  }

  private static int evaluate(Context context, Script script) throws IOException {
    String name = script.file().getFileName().toString();
    Source source =
        Source.newBuilder(LANGUAGE, CommandLine.of(Kind.SCRIPT, name, List.of()).encode(), "<main>")
            .mimeType(CommandLine.MIME_TYPE)
            .internal(true)
            .build();
    try {
      return context.eval(source).asInt();
    } catch (PolyglotException e) {
      if (e.isExit()) {
        return e.getExitStatus();
      }
      throw e;
    }
  }

  private static String stack(Thread thread) {
    StringBuilder text = new StringBuilder();
    StackTraceElement[] trace = thread.getStackTrace();
    for (int i = 0; i < Math.min(trace.length, 15); i++) {
      text.append("\n    at ").append(trace[i]);
    }
    return text.toString();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
