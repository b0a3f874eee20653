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

  private final JavaShape shape;
  private final Set<String> seen = new TreeSet<>();
  private int[][] memories;

  /** For each thread the registers of all samples. */
  private int[][] registers;

  JavaMachine(JavaShape shape) {
    this.shape = shape;
  }

  /** The outcomes that showed up. */
  Set<String> run(int strides) throws Exception {
    int count = shape.threads().size();
    CyclicBarrier start = new CyclicBarrier(count + 1);
    CyclicBarrier end = new CyclicBarrier(count + 1);
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
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
    int[] initial = shape.initial().stream().mapToInt(i -> i).toArray();
    memories = new int[STRIDE][];
    for (int sample = 0; sample < STRIDE; sample++) {
      memories[sample] = initial.clone();
    }
    registers = new int[shape.threads().size()][];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = new int[STRIDE * shape.threads().get(i).registers()];
    }
  }

  private void loop(int number, int strides, CyclicBarrier start, CyclicBarrier end) {
    JavaShape.Thread thread = shape.threads().get(number);
    JavaShape.Access[] accesses = thread.accesses().toArray(new JavaShape.Access[0]);
    boolean[] isVolatile = new boolean[accesses.length];
    for (int i = 0; i < accesses.length; i++) {
      isVolatile[i] = shape.isVolatile().contains(accesses[i].location());
    }
    try {
      for (int i = 0; i < strides; i++) {
        start.await(1, TimeUnit.MINUTES);
        for (int sample = 0; sample < STRIDE; sample++) {
          int first = sample * thread.registers();
          act(accesses, isVolatile, memories[sample], registers[number], first);
        }
        end.await(1, TimeUnit.MINUTES);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void act(
      JavaShape.Access[] accesses, boolean[] isVolatile, int[] memory, int[] into, int first) {
    for (int i = 0; i < accesses.length; i++) {
      JavaShape.Access access = accesses[i];
      int location = access.location();
      if (access.guard() != JavaShape.NONE && into[first + access.guard()] == 0) {
        continue;
      }
      if (access.isRead()) {
        into[first + access.register()] =
            isVolatile[i]
                ? (int) ELEMENT.getVolatile(memory, location)
                : (int) ELEMENT.get(memory, location);
        continue;
      }
      int value =
          access.register() == JavaShape.NONE ? access.value() : into[first + access.register()];
      if (isVolatile[i]) {
        ELEMENT.setVolatile(memory, location, value);
      } else {
        ELEMENT.set(memory, location, value);
      }
    }
  }

  private void collect() {
    for (int sample = 0; sample < STRIDE; sample++) {
      List<String> outcome = new ArrayList<>();
      for (int i = 0; i < registers.length; i++) {
        JavaShape.Thread thread = shape.threads().get(i);
        for (int register : thread.returned()) {
          outcome.add(String.valueOf(registers[i][sample * thread.registers() + register]));
        }
      }
      for (int location : shape.finals()) {
        outcome.add(String.valueOf(memories[sample][location]));
      }
      seen.add(String.join(", ", outcome));
    }
  }
}
