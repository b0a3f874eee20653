package org.hoistpy.tests.hoisting;

import java.time.Duration;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.hoistpy.tests.graph.CompiledGraph;
import org.hoistpy.tests.graph.CompiledGraphs;

/** Brings the function {@code hot(n)} of a program to the compiler's last tier. Stateless. */
final class CompiledFunction {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String CALLS = "for _ in range(50): hot(3000)";

  private static final Map<String, String> OPTIONS =
      Map.of(
          "engine.FirstTierCompilationThreshold", "20",
          "engine.LastTierCompilationThreshold", "100",
          // the function itself is wanted, not its loop alone
          "engine.OSR", "false",
          "engine.BackgroundCompilation", "false",
          "compiler.NodeSourcePositions", "true");

  private CompiledFunction() {}

  /** The final graph of {@code hot} after it has settled under a memory model. */
  static CompiledGraph of(String program, String memoryModel) {
    try (CompiledGraphs graphs = new CompiledGraphs();
        Context context =
            Context.newBuilder("hoistpy")
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .options(OPTIONS)
                .option("hoistpy.MemoryModel", memoryModel)
                .build()) {
      context.eval("hoistpy", program);
      CompiledGraph graph = null;
      long end = System.nanoTime() + LIMIT.toNanos();
      while (graph == null && System.nanoTime() < end) {
        context.eval("hoistpy", CALLS);
        graph = graphs.lastTier(name -> name.contains("hot"));
      }
      if (graph == null) {
        throw new AssertionError("hot() never reached the last tier: " + graphs.graphs());
      }
      if (!graph.hasLoop()) {
        throw new AssertionError("the loop is gone, so its reads prove nothing");
      }
      return graph;
    }
  }
}
