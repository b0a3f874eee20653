package org.hoistpy.objects.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The coroutines of one context that have not run yet, without keeping them alive: one that is
 * collected in this state was forgotten by the program, which gets a warning. Thread-safe.
 */
public final class UnawaitedCoroutines {
  private final ReferenceQueue<PyCoroutine> collected = new ReferenceQueue<>();
  private final Set<Notice> waiting = ConcurrentHashMap.newKeySet();
  private final Consumer<Notice> warning;

  /**
   * @param warning tells the program
   */
  public UnawaitedCoroutines(Consumer<Notice> warning) {
    this.warning = warning;
  }

  /** What is left of a coroutine that was never awaited. */
  public static final class Notice extends PhantomReference<PyCoroutine> {
    private final UnawaitedCoroutines owner;
    private final Object qualifiedName;
    private final Object origin;

    Notice(PyCoroutine coroutine, UnawaitedCoroutines owner) {
      super(coroutine, owner.collected);
      this.owner = owner;
      this.qualifiedName = coroutine.qualifiedName();
      this.origin = coroutine.origin();
    }

    /** The coroutine's {@code __qualname__} when it was made. */
    public Object qualifiedName() {
      return qualifiedName;
    }

    /** {@code cr_origin}. */
    public Object origin() {
      return origin;
    }

    @TruffleBoundary
    void forget() {
      clear();
      owner.waiting.remove(this);
    }
  }

  /** Watches a new coroutine until it is started or closed. */
  @TruffleBoundary
  public void watch(PyCoroutine coroutine) {
    reportCollected();
    Notice notice = new Notice(coroutine, this);
    waiting.add(notice);
    coroutine.setNotice(notice);
  }

  /** Warns of a coroutine that cannot be awaited any more. */
  public void warn(PyCoroutine coroutine) {
    warning.accept(new Notice(coroutine, this));
  }

  /** Warns of the coroutines that were collected without having run. */
  @TruffleBoundary
  public void reportCollected() {
    for (var found = collected.poll(); found != null; found = collected.poll()) {
      Notice notice = (Notice) found;
      if (waiting.remove(notice)) {
        warning.accept(notice);
      }
    }
  }

  /** At the end of the program: all that never ran, collected or not. */
  public List<Notice> drain() {
    List<Notice> all = new ArrayList<>(waiting);
    waiting.clear();
    return all;
  }
}
