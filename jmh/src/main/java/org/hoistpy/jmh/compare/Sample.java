package org.hoistpy.jmh.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What was measured of one program on one peer, over all its runs; times in milliseconds of the
 * thread's CPU where that is known, else of the wall.
 */
final class Sample {
  private static final int RESAMPLES = 500;

  /** The second half of each run: what counts as steady. */
  private final List<Double> steady = new ArrayList<>();

  private final List<Double> firsts = new ArrayList<>();
  private final List<Double> warmUps = new ArrayList<>();

  /**
   * Adds one run.
   *
   * @param wall wall time of each iteration
   * @param cpu CPU time of its thread
   */
  void add(List<Double> wall, List<Double> cpu) {
    if (wall.isEmpty()) {
      return;
    }
    firsts.add(wall.get(0));
    List<Double> tail = cpu.subList(cpu.size() / 2, cpu.size());
    steady.addAll(tail);
    double peak = median(tail);
    double elapsed = 0;
    for (int i = 0; i < cpu.size(); i++) {
      elapsed += wall.get(i);
      if (cpu.get(i) <= peak / 0.95) {
        break;
      }
    }
    warmUps.add(elapsed);
  }

  boolean isEmpty() {
    return steady.isEmpty();
  }

  double steadyState() {
    return median(steady);
  }

  /** Wall time of the first iteration. */
  double first() {
    return median(firsts);
  }

  /** Wall time until an iteration first ran at 95 % of the steady speed. */
  double warmUp() {
    return median(warmUps);
  }

  /** The ratio of the medians with its 95 % interval by bootstrap: {@code [ratio, low, high]}. */
  double[] ratioTo(Sample other) {
    Random random = new Random(1);
    double[] ratios = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      ratios[i] = median(resample(steady, random)) / median(resample(other.steady, random));
    }
    Arrays.sort(ratios);
    return new double[] {
      steadyState() / other.steadyState(),
      ratios[(int) (RESAMPLES * 0.025)],
      ratios[(int) (RESAMPLES * 0.975)]
    };
  }

  private static List<Double> resample(List<Double> values, Random random) {
    List<Double> result = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      result.add(values.get(random.nextInt(values.size())));
    }
    return result;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
  }
}
