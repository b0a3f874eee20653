package org.hoistpy.modules.litmus;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/**
 * A second HoistPy in this process, with an engine of its own: another memory model, other tiers of
 * compilation. Runs one program at a time, on its own thread. Safe for use from any thread.
 */
final class Machine {
  private static final String LANGUAGE = "hoistpy";

  /** As the command gives its main thread: Python recursion is Java recursion. */
  private static final long STACK_BYTES = 1L << 28;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Engine engine;
  private final Context context;
  private final ExecutorService thread;

  /**
   * @param options of the engine and of the language, by their full names
   */
  Machine(Map<String, String> options) {
    engine =
        Engine.newBuilder(LANGUAGE)
            .allowExperimentalOptions(true)
            .option("engine.WarnInterpreterOnly", "false")
            .options(options)
            .build();
    context = Context.newBuilder(LANGUAGE).engine(engine).allowAllAccess(true).build();
    String name = "litmus-" + COUNT.incrementAndGet();
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(null, task, name, STACK_BYTES);
              made.setDaemon(true);
              return made;
            });
  }

  /**
   * Evaluates statements, and then gives the text of an expression.
   *
   * @throws IllegalStateException with the message of the error when it fails
   */
  String run(String statements, String expression) {
    CompletableFuture<String> result =
        CompletableFuture.supplyAsync(
            () -> {
              context.eval(LANGUAGE, statements);
              return context.eval(LANGUAGE, expression).asString();
            },
            thread);
    String[] text = new String[1];
    try {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          future -> {
            try {
              text[0] = future.get();
            } catch (ExecutionException e) {
              String message =
                  e.getCause() instanceof PolyglotException problem && problem.isGuestException()
                      ? problem.getMessage()
                      : String.valueOf(e.getCause());
              throw new IllegalStateException(message, e.getCause());
            }
          },
          result);
    } finally {
      result.cancel(true);
    }
    return text[0];
  }

  /** Ends whatever still runs. */
  void close() {
    thread.shutdownNow();
    context.close(true);
    engine.close(true);
  }
}
