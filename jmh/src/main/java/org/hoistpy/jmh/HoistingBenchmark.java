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
 * What reading a shared location costs in a loop, by where it is and how it is read. A location
 * that is written again is {@code rebound} once before; {@code written} has a writer inside the
 * loop, every 4096 iterations. {@link JavaReadBenchmark} has the same loops in Java.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(HoistingBenchmark.ITERATIONS)
public class HoistingBenchmark {
  static final int ITERATIONS = 10_000_000;

  private static final String PROGRAM =
      """
      from hoistpy import Atomic, Volatile

      step = 3
      volatile_step: Volatile[int] = 3
      atomic_step: Atomic[int] = 3

      class Holder:
          class_step = 3
          volatile: Volatile[int]
          atomic: Atomic[int]

          def __init__(self):
              self.step = 3
              self.volatile = 3
              self.atomic = 3

      holder = Holder()
      items = [3, 4, 5]

      def helper():
          return step

      def make(writes):
          cell = 3
          def loop(n):
              nonlocal cell
              total = 0
              for i in range(n):
                  total = total + cell & 0xFFFFFF
                  if writes and not i & 4095:
                      cell = 3
              return total
          return loop

      def rebind():
          global step
          for value in (1, 2, 3):
              step = value
              Holder.class_step = value

      rebind()
      """;

  /** Where the location is. */
  @Param({"global", "attribute", "class_attribute", "cell", "element", "helper"})
  public String location;

  /** How it is read. */
  @Param({"plain", "stashed", "volatile", "atomic", "written"})
  public String access;

  /** The memory model of the language. */
  @Param({"strict", "bounded", "relaxed"})
  public String memoryModel;

  private Context context;
  private Value loop;

  @Setup
  public void open() {
    String read = read();
    context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .option("hoistpy.MemoryModel", memoryModel)
            .build();
    context.eval("hoistpy", PROGRAM);
    boolean written = access.equals("written");
    if (location.equals("cell") && !access.equals("stashed")) {
      loop = context.eval(Source.create("hoistpy", "make(" + (written ? "True" : "False") + ")"));
      return;
    }
    String body =
        access.equals("stashed")
            ? "    stash = " + read + "\n    for i in range(n):\n        total = total + stash"
            : "    for i in range(n):\n        total = total + " + read;
    String write = written ? "\n        if not i & 4095:\n            " + write() : "";
    context.eval(
        "hoistpy",
        "def measured(n, holder=holder, items=items, cell=3):\n    global step\n    total = 0\n"
            + body
            + " & 0xFFFFFF"
            + write
            + "\n    return total\n");
    loop = context.eval(Source.create("hoistpy", "measured"));
  }

  private String read() {
    boolean special = access.equals("volatile") || access.equals("atomic");
    return switch (location) {
      case "global" -> special ? access + "_step" : "step";
      case "attribute" -> special ? "holder." + access : "holder.step";
      case "class_attribute" -> unlessSpecial(special, "Holder.class_step");
      case "cell" -> unlessSpecial(special, "cell");
      case "element" -> unlessSpecial(special, "items[0]");
      default -> unlessSpecial(special, "helper()");
    };
  }

  private String unlessSpecial(boolean special, String read) {
    if (special) {
      throw new UnsupportedOperationException(location + " cannot be declared " + access);
    }
    return read;
  }

  private String write() {
    return switch (location) {
      case "attribute" -> "holder.step = 3";
      case "class_attribute" -> "Holder.class_step = 3";
      case "element" -> "items[0] = 3";
      default -> "step = 3";
    };
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public long readLoop() {
    return loop.execute(ITERATIONS).asLong();
  }
}
