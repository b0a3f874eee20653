package org.hoistpy.tests.litmus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/**
 * Runs a shape in plain Java: threads go through a row of samples at the same time, each sample an
 * array of locations that is accessed by a VarHandle. One run per object.
 */
final class JavaMachine {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int STRIDE = 2_000;
  private static final int LOCATIONS = 3;
  private static final int RESULTS = 2;

  private final List<String[]> threads = new ArrayList<>();
  private final boolean isVolatile;
  private final String finals;
  private final Set<String> seen = new TreeSet<>();
  private int[][] memories;
  private int[][] results;

  /**
   * @param threads accesses like {@code Wx1 Ry}
   * @param isVolatile whether all locations are
   * @param finals the names of the locations whose last values belong to the outcome
   */
  JavaMachine(List<String> threads, boolean isVolatile, String finals) {
    threads.forEach(thread -> this.threads.add(thread.split(" ")));
    this.isVolatile = isVolatile;
    this.finals = finals;
  }

  /** The outcomes that showed up. */
  Set<String> run(int strides) throws Exception {
    prepare();
    CyclicBarrier start = new CyclicBarrier(threads.size() + 1);
    CyclicBarrier end = new CyclicBarrier(threads.size() + 1);
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads.size(); i++) {
      int number = i;
      running.add(Thread.ofPlatform().daemon().start(() -> loop(number, strides, start, end)));
    }
    for (int i = 0; i < strides; i++) {
      prepare();
      start.await(1, TimeUnit.MINUTES);
      end.await(1, TimeUnit.MINUTES);
      collect();
    }
    for (Thread thread : running) {
      thread.join();
    }
    return seen;
  }

  private void prepare() {
    memories = new int[STRIDE][LOCATIONS];
    results = new int[threads.size()][STRIDE * RESULTS];
  }

  private void loop(int number, int strides, CyclicBarrier start, CyclicBarrier end) {
    int[] code = compile(threads.get(number));
    try {
      for (int i = 0; i < strides; i++) {
        start.await(1, TimeUnit.MINUTES);
        for (int sample = 0; sample < STRIDE; sample++) {
          act(code, memories[sample], results[number], sample * RESULTS);
        }
        end.await(1, TimeUnit.MINUTES);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Pairs of a location and the value to write, -1 for a read. */
  private static int[] compile(String[] accesses) {
    int[] code = new int[accesses.length * 2];
    for (int i = 0; i < accesses.length; i++) {
      code[2 * i] = accesses[i].charAt(1) - 'x';
      code[2 * i + 1] = accesses[i].charAt(0) == 'R' ? -1 : accesses[i].charAt(2) - '0';
    }
    return code;
  }

  private void act(int[] code, int[] memory, int[] into, int first) {
    int next = first;
    for (int i = 0; i < code.length; i += 2) {
      int location = code[i];
      if (code[i + 1] >= 0 && isVolatile) {
        ELEMENT.setVolatile(memory, location, code[i + 1]);
      } else if (code[i + 1] >= 0) {
        ELEMENT.set(memory, location, code[i + 1]);
      } else if (isVolatile) {
        into[next++] = (int) ELEMENT.getVolatile(memory, location);
      } else {
        into[next++] = (int) ELEMENT.get(memory, location);
      }
    }
  }

  private void collect() {
    for (int sample = 0; sample < STRIDE; sample++) {
      List<String> outcome = new ArrayList<>();
      for (int thread = 0; thread < threads.size(); thread++) {
        int next = sample * RESULTS;
        for (String access : threads.get(thread)) {
          if (access.charAt(0) == 'R') {
            outcome.add(String.valueOf(results[thread][next++]));
          }
        }
      }
      for (char location : finals.toCharArray()) {
        outcome.add(String.valueOf(memories[sample][location - 'x']));
      }
      seen.add(String.join(", ", outcome));
    }
  }
}
