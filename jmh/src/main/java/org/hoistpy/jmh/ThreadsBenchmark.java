package org.hoistpy.jmh;

import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
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
 * Threads that each work on data of their own, the same amount each: with as many processors, two
 * take as long as one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ThreadsBenchmark {
  private static final int SIZE = 300_000;

  private static final String PROGRAM =
      """
      import threading

      class Cell:
          def __init__(self, value):
              self.value = value

      def sieve(n):
          flags = [True] * n
          found = []
          for i in range(2, n):
              if flags[i]:
                  found.append(Cell(i))
                  for k in range(i + i, n, i):
                      flags[k] = False
          counts = {}
          for cell in found:
              last = cell.value % 10
              counts[last] = counts.get(last, 0) + 1
          return counts

      def run(count, n):
          threads = [threading.Thread(target=sieve, args=(n,)) for _ in range(count)]
          for thread in threads:
              thread.start()
          for thread in threads:
              thread.join()
      """;

  @Param({"1", "2"})
  public int threads;

  private Context context;
  private Value run;

  @Setup
  public void open() {
    context = Context.newBuilder("hoistpy").allowAllAccess(true).build();
    context.eval("hoistpy", PROGRAM);
    run = context.eval(Source.create("hoistpy", "run"));
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public void disjoint() {
    run.executeVoid(threads, SIZE);
  }
}
