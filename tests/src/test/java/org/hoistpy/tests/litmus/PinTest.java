package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.hoistpy.tests.graph.CompiledGraph;
import org.hoistpy.tests.graph.CompiledGraphs;
import org.junit.jupiter.api.Test;

/** A function that is pinned to a tier is not compiled in a tier above it. */
class PinTest {
  private static final String PROGRAM =
      """
      import _litmus
      def make(name):
          space = {}
          exec(f"def {name}(n):\\n    for i in range(n): pass", space)
          return space[name]
      for tier in range(3):
          function = make(f"pinned{tier}")
          _litmus.pin(function, tier)
          for _ in range(400):
              function(50)
      """;

  @Test
  void keepsToItsTier() {
    try (CompiledGraphs graphs = new CompiledGraphs();
        Context context =
            Context.newBuilder("hoistpy")
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .option("engine.FirstTierCompilationThreshold", "20")
                .option("engine.LastTierCompilationThreshold", "100")
                .option("engine.OSR", "false")
                .option("engine.BackgroundCompilation", "false")
                .build()) {
      context.eval("hoistpy", PROGRAM);
      for (int tier = 0; tier < 3; tier++) {
        String name = "pinned" + tier;
        int highest =
            graphs.graphs().stream()
                .filter(graph -> graph.target().endsWith(name))
                .mapToInt(CompiledGraph::tier)
                .max()
                .orElse(0);
        assertEquals(tier, highest);
      }
    }
  }
}
