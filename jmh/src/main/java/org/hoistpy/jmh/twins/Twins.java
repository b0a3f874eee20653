package org.hoistpy.jmh.twins;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * The twins by the name of their program. Each does one iteration and gives a number that is the
 * same every time.
 *
 * <pre>java -cp … org.hoistpy.jmh.twins.Twins richards 1000 10</pre>
 *
 * prints the lines of {@code harness.py}.
 */
public final class Twins {
  public static final Map<String, LongSupplier> BY_NAME =
      new TreeMap<>(
          Map.of(
              "bounce", Bounce::iterate,
              "list", Lists::iterate,
              "permute", Permute::iterate,
              "queens", Queens::iterate,
              "sieve", Sieve::iterate,
              "storage", Storage::iterate,
              "towers", Towers::iterate,
              "nbody", NBody::iterate,
              "mandelbrot", Mandelbrot::iterate,
              "richards", Richards::iterate));

  private Twins() {}

  public static void main(String[] args) {
    LongSupplier twin = BY_NAME.get(args[0]);
    if (twin == null) {
      System.err.println(args[0] + ": no Java twin; there are " + BY_NAME.keySet());
      System.exit(2);
    }
    int iterations = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    double seconds = args.length > 2 ? Double.parseDouble(args[2]) : 1e9;
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    long begin = System.nanoTime();
    long first = 0;
    for (int i = 1; i <= iterations; i++) {
      long cpu = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      long result = twin.getAsLong();
      long wall = (System.nanoTime() - start) / 1000;
      cpu = (threads.getCurrentThreadCpuTime() - cpu) / 1000;
      if (i == 1) {
        first = result;
      } else if (result != first) {
        throw new IllegalStateException(args[0] + ": " + result + " instead of " + first);
      }
      System.out.println(args[0] + " " + i + " " + wall + " " + cpu + " " + cpu);
      if (System.nanoTime() - begin > seconds * 1e9) {
        break;
      }
    }
  }
}
