package org.hoistpy.tests.graph;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.compiler.TruffleCompilationTask;
import com.oracle.truffle.compiler.TruffleCompilerListener.GraphInfo;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import com.oracle.truffle.runtime.OptimizedTruffleRuntime;
import com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Records the final graph of every compilation between creation and {@link #close}.
 *
 * <p>Thread-safe: compiler threads add, any thread asks.
 */
public final class CompiledGraphs implements AutoCloseable {

  private final OptimizedTruffleRuntime runtime;
  private final List<CompiledGraph> graphs = new CopyOnWriteArrayList<>();
  private final List<Throwable> problems = new CopyOnWriteArrayList<>();
  private final Listener listener = new Listener();

  /**
   * Starts to record.
   *
   * @throws IllegalStateException if guest code is not compiled in this JVM
   */
  public CompiledGraphs() {
    if (!(Truffle.getRuntime() instanceof OptimizedTruffleRuntime optimized)) {
      throw new IllegalStateException(
          "the JIT is not active: the Truffle runtime is " + Truffle.getRuntime().getName());
    }
    runtime = optimized;
    runtime.addListener(listener);
  }

  /** Every compilation that finished so far, oldest first. */
  public List<CompiledGraph> graphs() {
    rethrow();
    return List.copyOf(graphs);
  }

  /** The newest second-tier compilation whose target's name fits, or null. */
  public CompiledGraph lastTier(Predicate<String> name) {
    return graphs().stream()
        .filter(graph -> graph.tier() == 2 && name.test(graph.target()))
        .reduce((older, newer) -> newer)
        .orElse(null);
  }

  @Override
  public void close() {
    runtime.removeListener(listener);
  }

  private void rethrow() {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("a graph could not be read", problems.getFirst());
    }
  }

  private final class Listener implements OptimizedTruffleRuntimeListener {

    /** A compilation starts and finishes on one compiler thread. */
    private final ThreadLocal<Integer> tier = ThreadLocal.withInitial(() -> 0);

    @Override
    public void onCompilationStarted(OptimizedCallTarget target, TruffleCompilationTask task) {
      tier.set(task.tier());
    }

    @Override
    public void onCompilationGraalTierFinished(OptimizedCallTarget target, GraphInfo info) {
      try {
        graphs.add(GraphReader.read(target.getName(), tier.get(), info));
      } catch (RuntimeException | LinkageError e) {
        problems.add(e);
      }
    }
  }
}
