package org.hoistpy.tests.litmus;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.hoistpy.memory.Mutation;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.graph.CompiledGraph;
import org.hoistpy.tests.graph.CompiledGraphs;

/**
 * A JVM in which the runtime leaves out one of its rules, and what a test of the catalogue shows in
 * it. {@link #main} runs there, the other methods in the JVM of the tests. Stateless.
 */
final class Mutant {
  private static final int LIMIT_SECONDS = 180;

  private static final String SAMPLE =
      """
      import json, time
      import _litmus
      from hoistpy.litmus import _drive

      def sample(file, name, mode, seconds):
          data = json.loads(_litmus.data(file, name))
          # What no execution of the model shows is not among the outcomes.
          allowed = {
              judged["outcome"]
              for judged in data["outcomes"]
              if judged["verdicts"][mode] == "allowed"
          }
          sampler = _drive.Sampler(file, name, data, 1)
          end = time.monotonic() + seconds
          while allowed.issuperset(sampler.counts) and time.monotonic() < end:
              sampler.run(0.5)
          return f"{sampler.counts} in {sampler.samples} samples: " + (
              "fine" if allowed.issuperset(sampler.counts) else "FORBIDDEN"
          )
      """;

  private static final String SEARCH =
      """
      from hoistpy.litmus import _search

      def search(seed, mode, seconds):
          search = _search.Search(1, seed, [mode], ["all"], seconds)
          search.patience = 0.5
          search.run()
          return search.report()
      """;

  private static final String COMPILE =
      """
      import threading
      other = threading.Thread(target=int)
      other.start()
      other.join()

      def run(file, name, actor):
          space = {}
          with open(file) as source:
              exec(compile(source.read(), file, "exec"), space)
          samples = [space[name]() for _ in range(1000)]
          def work():
              for _ in range(30):
                  for sample in samples:
                      getattr(sample, actor)()
          # objects that another thread reaches are shared
          thread = threading.Thread(target=work)
          thread.start()
          thread.join()
      """;

  private Mutant() {}

  /**
   * What a test shows: the outcomes, and at the end FORBIDDEN or fine.
   *
   * @param mutation null for the runtime as it is
   */
  static String outcomes(Mutation mutation, String file, String test, String mode, int seconds)
      throws IOException, InterruptedException {
    return start(mutation, "sample", file, test, mode, String.valueOf(seconds));
  }

  /** What a search in one generated test reports, once it has found something. */
  static String report(Mutation mutation, int seed, String mode, int seconds)
      throws IOException, InterruptedException {
    return start(mutation, "search", "", String.valueOf(seed), mode, String.valueOf(seconds));
  }

  /** The kinds of the memory barriers in an actor's compiled code. */
  static String barriers(Mutation mutation, String file, String test, String actor)
      throws IOException, InterruptedException {
    return start(mutation, "barriers", file, test, actor);
  }

  /** The changes of shapes that nobody notices. */
  static String unnoticedShapes(Mutation mutation) throws IOException, InterruptedException {
    return start(mutation, "shapes");
  }

  private static String start(Mutation mutation, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!flag.startsWith("-Xmx") && !flag.startsWith("-agentlib")) {
        command.add(flag);
      }
    }
    if (mutation != null) {
      command.add("-Dhoistpy.mutation=" + mutation);
    }
    command.add("-Dhoistpy.project=" + Project.root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Mutant.class.getName()));
    command.addAll(List.of(words));
    File out = File.createTempFile("mutant", ".txt");
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      return java.nio.file.Files.readString(out.toPath()).strip();
    } finally {
      out.delete();
    }
  }

  /** In the other JVM. */
  public static void main(String[] words) {
    if (words[0].equals("shapes")) {
      finish(ShapeChanges.unnoticed().toString());
    }
    String file = Project.root().resolve("litmus").resolve(words[1]).toString();
    String result =
        switch (words[0]) {
          case "sample" -> sample(file, words[2], words[3], Integer.parseInt(words[4]));
          case "search" -> search(words[2], words[3], words[4]);
          default -> barriersHere(file, words[2], words[3]);
        };
    finish(result);
  }

  private static void finish(String result) {
    System.out.println(result);
    // Threads of a mutant may be stuck.
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static String sample(String file, String test, String mode, int seconds) {
    Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .option("hoistpy.MemoryModel", mode)
            .build();
    context.eval("hoistpy", SAMPLE);
    return context.eval("hoistpy", "sample").execute(file, test, mode, seconds).asString();
  }

  private static String search(String seed, String mode, String seconds) {
    Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build();
    context.eval("hoistpy", SEARCH);
    return context
        .eval("hoistpy", "search")
        .execute(Integer.parseInt(seed), mode, Integer.parseInt(seconds))
        .asString();
  }

  private static String barriersHere(String file, String test, String actor) {
    try (CompiledGraphs graphs = new CompiledGraphs();
        Context context =
            Context.newBuilder("hoistpy")
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .option("engine.OSR", "false")
                .option("engine.BackgroundCompilation", "false")
                .build()) {
      context.eval("hoistpy", COMPILE);
      context.eval("hoistpy", "run").executeVoid(file, test, actor);
      CompiledGraph graph = graphs.lastTier(name -> name.endsWith(test + "." + actor));
      if (graph == null) {
        return "not compiled: " + graphs.graphs().stream().map(CompiledGraph::target).toList();
      }
      Set<String> kinds = new TreeSet<>(graph.fences());
      return kinds.toString();
    }
  }
}
