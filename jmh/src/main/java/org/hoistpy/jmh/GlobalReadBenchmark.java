package org.hoistpy.jmh;

import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read a global in a loop: against a local, against a {@code Volatile} global, and
 * against the same loop in Java with a plain, a local and a volatile flag.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(GlobalReadBenchmark.ITERATIONS)
public class GlobalReadBenchmark {

  static final int ITERATIONS = 20_000_000;

  private static final String PROGRAM =
      """
      from hoistpy import Volatile

      stop = False
      step = 3
      volatile_stop: Volatile[bool] = False

      def with_global(n):
          total = 0
          for i in range(n):
              if stop:
                  break
              total = (total + step) & 0xFFFFFF
          return total

      def with_local(n):
          local_stop = stop
          local_step = step
          total = 0
          for i in range(n):
              if local_stop:
                  break
              total = (total + local_step) & 0xFFFFFF
          return total

      def with_volatile(n):
          total = 0
          for i in range(n):
              if volatile_stop:
                  break
              total = (total + step) & 0xFFFFFF
          return total

      def rebind():
          global stop, step
          for i in range(3):
              stop = True
              step = i
          stop = False
          step = 3

      rebind()
      """;

  /** The memory model of the language. */
  @Param({"strict", "bounded", "relaxed"})
  public String memoryModel;

  private Context context;
  private Source withGlobal;
  private Source withLocal;
  private Source withVolatile;

  private boolean stop;
  private int step;
  private volatile boolean volatileStop;

  @Setup
  public void open() {
    context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .option("hoistpy.MemoryModel", memoryModel)
            .build();
    context.eval("hoistpy", PROGRAM);
    withGlobal = call("with_global");
    withLocal = call("with_local");
    withVolatile = call("with_volatile");
    step = 3;
  }

  private static Source call(String function) {
    return Source.create("hoistpy", function + "(" + ITERATIONS + ")");
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public long pythonGlobal() {
    return context.eval(withGlobal).asLong();
  }

  @Benchmark
  public long pythonLocal() {
    return context.eval(withLocal).asLong();
  }

  @Benchmark
  public long pythonVolatile() {
    return context.eval(withVolatile).asLong();
  }

  @Benchmark
  public long javaField() {
    long total = 0;
    for (int i = 0; i < ITERATIONS; i++) {
      if (stop) {
        break;
      }
      total = (total + step) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long javaLocal() {
    boolean localStop = stop;
    int localStep = step;
    long total = 0;
    for (int i = 0; i < ITERATIONS; i++) {
      if (localStop) {
        break;
      }
      total = (total + localStep) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long javaVolatile() {
    long total = 0;
    for (int i = 0; i < ITERATIONS; i++) {
      if (volatileStop) {
        break;
      }
      total = (total + step) & 0xFFFFFF;
    }
    return total;
  }
}
