package org.hoistpy.jmh;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.hoistpy.jmh.compare.Programs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One iteration of each classic program. {@code -p language=python} measures GraalPy in the same
 * JVM configuration, where it is on the class path. Start it in the folder of the repository, or
 * set {@code hoistpy.programs}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProgramBenchmark {
  @Param({"hoistpy"})
  public String language;

  @Param({
    "richards",
    "deltablue",
    "json_parse",
    "cd",
    "havlak",
    "bounce",
    "list",
    "mandelbrot",
    "nbody",
    "permute",
    "queens",
    "sieve",
    "storage",
    "towers",
    "fannkuch",
    "spectral_norm",
    "chaos",
    "raytrace"
  })
  public String program;

  private Context context;
  private Value iterate;

  @Setup
  public void open() {
    context = Programs.context(language);
    Path folder = Path.of(System.getProperty("hoistpy.programs", "jmh/programs"));
    iterate = Programs.load(context, language, folder, program);
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public void iteration() {
    if (!iterate.execute().asBoolean()) {
      throw new IllegalStateException(program + ": wrong result");
    }
  }
}
