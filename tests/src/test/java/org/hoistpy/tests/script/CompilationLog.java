package org.hoistpy.tests.script;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.compiler.TruffleCompilerListener.CompilationResultInfo;
import com.oracle.truffle.compiler.TruffleCompilerListener.GraphInfo;
import com.oracle.truffle.runtime.AbstractCompilationTask;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import com.oracle.truffle.runtime.OptimizedTruffleRuntime;
import com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Counts compilations and notes the ones that failed, between creation and {@link #close}.
 *
 * <p>Thread-safe: compiler threads write, any thread reads.
 */
final class CompilationLog implements AutoCloseable, OptimizedTruffleRuntimeListener {

  private final OptimizedTruffleRuntime runtime;
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final Map<OptimizedCallTarget, AtomicInteger> lastTier = new ConcurrentHashMap<>();

  CompilationLog() {
    if (!(Truffle.getRuntime() instanceof OptimizedTruffleRuntime optimized)) {
      throw new IllegalStateException(
          "the JIT is not active: the Truffle runtime is " + Truffle.getRuntime().getName());
    }
    runtime = optimized;
    runtime.addListener(this);
  }

  /** Compilations that gave up for good, each with its target and reason. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** How many targets reached the last tier. */
  int compiledTargets() {
    return lastTier.size();
  }

  /** How often a target was compiled in the last tier that had been before. */
  int recompilations() {
    return lastTier.values().stream().mapToInt(count -> count.get() - 1).sum();
  }

  /** The targets that were compiled in the last tier more than once. */
  List<String> recompiled() {
    return lastTier.entrySet().stream()
        .filter(entry -> entry.getValue().get() > 1)
        .map(entry -> entry.getKey().getName() + ": " + entry.getValue() + " times")
        .toList();
  }

  @Override
  public void close() {
    runtime.removeListener(this);
  }

  @Override
  public void onCompilationFailed(
      OptimizedCallTarget target,
      String reason,
      boolean bailout,
      boolean permanent,
      int tier,
      Supplier<String> stackTrace) {
    if (!bailout || permanent) {
      String trace = stackTrace == null ? "" : stackTrace.get();
      failures.add(target.getName() + ", tier " + tier + ": " + reason + "\n" + trace);
    }
  }

  @Override
  public void onCompilationSuccess(
      OptimizedCallTarget target,
      AbstractCompilationTask task,
      GraphInfo graph,
      CompilationResultInfo result) {
    if (task.isLastTier()) {
      lastTier.computeIfAbsent(target, key -> new AtomicInteger()).incrementAndGet();
    }
  }
}
