package org.hoistpy.jmh;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.hoistpy.jmh.twins.Twins;
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
import org.openjdk.jmh.annotations.Warmup;

/** One iteration of each Java twin; the limit for {@link ProgramBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TwinBenchmark {
  @Param({
    "richards",
    "bounce",
    "list",
    "mandelbrot",
    "nbody",
    "permute",
    "queens",
    "sieve",
    "storage",
    "towers"
  })
  public String program;

  private LongSupplier twin;

  @Setup
  public void find() {
    twin = Twins.BY_NAME.get(program);
  }

  @Benchmark
  public long iteration() {
    return twin.getAsLong();
  }
}
