package org.hoistpy.jmh;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.hoistpy.jmh.compare.Programs;
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

/** Time of single operations: the functions of {@code jmh/programs/micro.py}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(MicroBenchmark.OPERATIONS)
public class MicroBenchmark {
  static final int OPERATIONS = 100_000;

  @Param({"hoistpy"})
  public String language;

  @Param({
    "call_positional", "call_keyword", "call_star", "call_method", "call_bound_method",
    "call_closure", "call_builtin", "allocate", "raise_and_catch", "raise_through_call",
    "generator", "comprehension", "dict_get_set", "dict_of_strings", "str_index",
    "str_split_join", "str_build", "str_append", "sort_with_key"
  })
  public String operation;

  private Context context;
  private Value function;

  @Setup
  public void open() {
    context = Programs.context(language);
    Path folder = Path.of(System.getProperty("hoistpy.programs", "jmh/programs"));
    Programs.importFrom(context, language, folder);
    context.eval(language, "import micro");
    function = context.eval(Source.create(language, "micro." + operation));
  }

  @TearDown
  public void close() {
    context.close();
  }

  @Benchmark
  public long operation() {
    return function.execute(OPERATIONS).asLong();
  }
}
