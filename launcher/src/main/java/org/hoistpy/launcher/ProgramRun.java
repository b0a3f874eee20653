package org.hoistpy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.hoistpy.main.CommandLine;
import org.hoistpy.objects.mapping.SeededHash;

/** Runs one program to its end. Stateless. */
final class ProgramRun {

  static final String LANGUAGE = "hoistpy";

  /**
   * How often a recursive function is copied into itself. Python's functions are large to the
   * compiler: once gives the same speed as Truffle's twice, for a fraction of the compile time.
   */
  private static final String RECURSION_DEPTH = "compiler.InliningRecursionDepth";

  private ProgramRun() {}

  /** The exit code of the program; everything a user of Python sees is written by the language. */
  static int run(CommandLine commandLine, Map<String, String> options) {
    // Before anything is hashed.
    commandLine.values("hash_seed").forEach(seed -> System.setProperty(SeededHash.PROPERTY, seed));
    Engine engine = newEngine(options);
    String problem = JitStatus.problem(engine);
    if (problem != null) {
      System.err.println(
          "hoistpy: warning: the JIT is not active, so programs run many times slower: " + problem);
    }
    Context context =
        Context.newBuilder(LANGUAGE)
            .engine(engine)
            .allowAllAccess(true)
            .option(LANGUAGE + ".InstallSignalHandlers", "true")
            .build();
    int code;
    try {
      code = context.eval(source(commandLine)).asInt();
    } catch (PolyglotException e) {
      if (!e.isExit()) {
        throw e;
      }
      code = e.getExitStatus();
    }
    if (!options.isEmpty()) {
      // instruments and statistics of the engine report when it is closed
      context.close(true);
      engine.close(true);
    }
    return code;
  }

  static Engine newEngine(Map<String, String> options) {
    Engine.Builder builder = builder(options);
    // Without the JIT there is no such option, and a refused option brings Truffle's own warning.
    if (JitStatus.mayCompile()
        && !options.containsKey(RECURSION_DEPTH)
        && System.getProperty("polyglot." + RECURSION_DEPTH) == null) {
      builder.option(RECURSION_DEPTH, "1");
    }
    return builder.build();
  }

  private static Engine.Builder builder(Map<String, String> options) {
    return Engine.newBuilder(LANGUAGE)
        .allowExperimentalOptions(true)
        // the launcher has its own, shorter warning
        .option("engine.WarnInterpreterOnly", "false")
        .options(options)
        .in(StandardStreams.in())
        .out(StandardStreams.out())
        .err(StandardStreams.err());
  }

  private static Source source(CommandLine commandLine) {
    try {
      return Source.newBuilder(LANGUAGE, commandLine.encode(), "<main>")
          .mimeType(CommandLine.MIME_TYPE)
          .internal(true)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
