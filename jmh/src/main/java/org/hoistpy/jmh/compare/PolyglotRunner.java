package org.hoistpy.jmh.compare;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * Runs one program of {@code jmh/programs} through the polyglot API, for HoistPy ({@code hoistpy})
 * and GraalPy ({@code python}) alike, and prints the lines of {@code harness.py}.
 */
public final class PolyglotRunner {
  private PolyglotRunner() {}

  /** Arguments: language, folder of the programs, program, iterations, seconds. */
  public static void main(String[] args) {
    try (Context context = Programs.context(args[0])) {
      Value program = Programs.load(context, args[0], Path.of(args[1]), args[2]);
      int iterations = Integer.parseInt(args[3]);
      double seconds = Double.parseDouble(args[4]);
      var threads = java.lang.management.ManagementFactory.getThreadMXBean();
      long begin = System.nanoTime();
      for (int i = 1; i <= iterations; i++) {
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        boolean right = program.execute().asBoolean();
        long wall = (System.nanoTime() - start) / 1000;
        cpu = (threads.getCurrentThreadCpuTime() - cpu) / 1000;
        if (!right) {
          throw new IllegalStateException(args[2] + ": wrong result");
        }
        System.out.println(args[2] + " " + i + " " + wall + " " + cpu + " " + cpu);
        if (System.nanoTime() - begin > seconds * 1e9) {
          break;
        }
      }
    }
  }
}
