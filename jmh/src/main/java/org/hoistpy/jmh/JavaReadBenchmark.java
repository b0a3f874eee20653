package org.hoistpy.jmh;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The loops of {@link HoistingBenchmark} in Java, by access mode. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(HoistingBenchmark.ITERATIONS)
public class JavaReadBenchmark {
  private static final VarHandle STEP;

  static {
    try {
      STEP = MethodHandles.lookup().findVarHandle(JavaReadBenchmark.class, "step", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long step = 3;
  private volatile long volatileStep = 3;
  private final AtomicLong atomicStep = new AtomicLong(3);

  @Benchmark
  public long plain() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + step) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long stashed() {
    long total = 0;
    long stash = step;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + stash) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long written() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + step) & 0xFFFFFF;
      if ((i & 4095) == 0) {
        step = 3;
      }
    }
    return total;
  }

  @Benchmark
  public long opaque() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + (long) STEP.getOpaque(this)) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long acquire() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + (long) STEP.getAcquire(this)) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long volatileField() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + volatileStep) & 0xFFFFFF;
    }
    return total;
  }

  @Benchmark
  public long atomic() {
    long total = 0;
    for (int i = 0; i < HoistingBenchmark.ITERATIONS; i++) {
      total = (total + atomicStep.get()) & 0xFFFFFF;
    }
    return total;
  }
}
