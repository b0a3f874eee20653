package org.hoistpy.tests.script;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;

/**
 * A program with a {@code main} function, imported once into a context of its own and run there as
 * often as wanted. For one thread.
 */
final class RepeatedProgram implements AutoCloseable {

  private static final String LANGUAGE = "hoistpy";

  /** As the command gives its main thread: Python recursion is Java recursion. */
  private static final long STACK_BYTES = 1L << 30;

  private static final Duration IMPORT_LIMIT = Duration.ofSeconds(180);

  private final String module;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Context context;
  private final ExecutorService thread;

  RepeatedProgram(Script script, Map<String, String> options) {
    module = script.module();
    context =
        Context.newBuilder(LANGUAGE)
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .options(options)
            .currentWorkingDirectory(script.folder())
            .in(InputStream.nullInputStream())
            .out(out)
            .build();
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(null, task, module, STACK_BYTES);
              made.setDaemon(true);
              return made;
            });
    evaluate("import sys; sys.path.insert(0, '" + script.folder() + "')", IMPORT_LIMIT);
    evaluate("import " + module, IMPORT_LIMIT);
  }

  /**
   * What one run of {@code main} prints.
   *
   * @throws AssertionError if it takes longer than the limit or fails
   */
  String run(Duration limit) {
    out.reset();
    evaluate(module + ".main(); sys.stdout.flush()", limit);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void evaluate(String code, Duration limit) {
    try {
      thread
          .submit(() -> context.eval(LANGUAGE, code))
          .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(module + ": not finished after " + limit.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } catch (ExecutionException e) {
      throw new AssertionError(module + " failed: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    context.close(true);
  }
}
