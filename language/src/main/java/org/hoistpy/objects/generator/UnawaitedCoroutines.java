package org.hoistpy.objects.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The coroutines of one context that have not run yet, without keeping them alive: one that is
 * collected in this state was forgotten by the program, which gets a warning. Thread-safe.
 */
public final class UnawaitedCoroutines {
  private final ReferenceQueue<PyCoroutine> collected = new ReferenceQueue<>();

  /** The newest of those that wait: a list that costs nothing but the references themselves. */
  private Notice newest;

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

    /** Neighbours in the list of those that wait; under the owner's monitor. */
    private Notice previous;

    private Notice next;
    private boolean linked;

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
      owner.unlink(this);
    }
  }

  /** Watches a new coroutine until it is started or closed. */
  @TruffleBoundary
  public void watch(PyCoroutine coroutine) {
    reportCollected();
    Notice notice = new Notice(coroutine, this);
    link(notice);
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
      if (unlink(notice)) {
        warning.accept(notice);
      }
    }
  }

  /** At the end of the program: all that never ran, collected or not. */
  public synchronized List<Notice> drain() {
    List<Notice> all = new ArrayList<>();
    for (Notice notice = newest; notice != null; notice = notice.next) {
      notice.linked = false;
      all.add(notice);
    }
    newest = null;
    return all.reversed();
  }

  private synchronized void link(Notice notice) {
    notice.next = newest;
    notice.linked = true;
    if (newest != null) {
      newest.previous = notice;
    }
    newest = notice;
  }

  /** False when it is no longer in the list. */
  private synchronized boolean unlink(Notice notice) {
    if (!notice.linked) {
      return false;
    }
    notice.linked = false;
    if (notice.previous == null) {
      newest = notice.next;
    } else {
      notice.previous.next = notice.next;
    }
    if (notice.next != null) {
      notice.next.previous = notice.previous;
    }
    return true;
  }
}
