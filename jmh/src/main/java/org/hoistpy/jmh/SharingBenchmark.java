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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an operation on an object costs that nobody else uses at that moment: while one thread has
 * run, on an object of the thread's own after a second one has run, and on one that others can
 * reach.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(SharingBenchmark.OPERATIONS)
public class SharingBenchmark {
  static final int OPERATIONS = 1_000_000;

  /** Each function makes its object; {@code reach} lets others reach it, or not. */
  private static final String PROGRAM =
      """
      import threading

      class Point:
          def __init__(self, x, y):
              self.x = x
              self.y = y

      table = {}

      def share(made):
          table["reached"] = made
          return made

      def keep(made):
          return made

      def start_thread():
          thread = threading.Thread(target=int)
          thread.start()
          thread.join()

      def list_append(n, reach):
          for _ in range(n // 1000):
              items = reach([])
              for i in range(1000):
                  items.append(i)
          return len(items)

      def list_store(n, reach):
          items = reach([1] * 1024)
          for i in range(n):
              items[i & 1023] = i
          return items[5]

      def list_read(n, reach):
          items = reach([1] * 1024)
          total = 0
          for i in range(n):
              total += items[i & 1023]
          return total

      def list_read_last(n, reach):
          items = reach([1] * 1024)
          total = 0
          for i in range(n):
              total += items[-1]
          return total

      def dict_store(n, reach):
          entries = reach({})
          for i in range(n):
              entries[i & 1023] = i
          return len(entries)

      def dict_read(n, reach):
          entries = reach({i: i for i in range(1024)})
          total = 0
          for i in range(n):
              total += entries[i & 1023]
          return total

      def attribute_store(n, reach):
          point = reach(Point(1, 2))
          for i in range(n):
              point.x = i
          return point.x

      def attribute_read(n, reach):
          point = reach(Point(1, 2))
          total = 0
          for i in range(n):
              total += point.x
          return total

      def allocate(n, reach):
          total = 0
          for i in range(n):
              total += reach(Point(i, 2)).x
          return total
      """;

  @Param({
    "list_append",
    "list_store",
    "list_read",
    "list_read_last",
    "dict_store",
    "dict_read",
    "attribute_store",
    "attribute_read",
    "allocate"
  })
  public String operation;

  /** Who can reach the object. */
  @Param({"single", "local", "shared"})
  public String object;

  private Context context;
  private Value function;
  private Value reach;

  @Setup
  public void open() {
    context = Context.newBuilder("hoistpy").allowAllAccess(true).build();
    context.eval("hoistpy", PROGRAM);
    if (!object.equals("single")) {
      context.eval("hoistpy", "start_thread()");
    }
    function = context.eval(Source.create("hoistpy", operation));
    reach = context.eval(Source.create("hoistpy", object.equals("shared") ? "share" : "keep"));
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public long operation() {
    return function.execute(OPERATIONS, reach).asLong();
  }
}
