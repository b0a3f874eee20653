package org.hoistpy.memory;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.memory.sharing.SharingStatistics;

/**
 * A named location whose readers may treat its value as a compilation constant while it is rarely
 * written: the states of memory-model.md section 5.
 *
 * <ul>
 *   <li><b>stable</b>: the value is a constant guarded by an assumption; a write invalidates the
 *       assumption, so that compiled readers deoptimise and see it in every mode;
 *   <li><b>mutable</b>: a plain field (declared by the subclass, so that the compiler's alias
 *       analysis tells the kinds of cell apart), hoistable;
 *   <li><b>boxed</b>: volatile or atomic by annotation.
 * </ul>
 *
 * A cell counts as shared as soon as there is a second thread: what is written to it becomes
 * shared.
 *
 * <p>After {@value #STABLE_WRITES} invalidations a cell is mutable for good. Transitions hold the
 * cell's monitor; reads take no lock. Java null is "unbound".
 */
public abstract class ObservedCell {
  /** Writes that a cell absorbs as a stable one before it becomes mutable for good. */
  static final int STABLE_WRITES = 3;

  private final String name;

  /** Access mode: written under the monitor, read plainly; constant while {@link #stable} holds. */
  @CompilationFinal private Object stableValue;

  /** Access mode: written under the monitor; null once the cell is not stable. */
  @CompilationFinal private volatile Assumption stable;

  /** What readers were told of the present stable period, or null. Under the monitor. */
  private Constant told;

  /** Access mode: written under the monitor once; never null afterwards. */
  @CompilationFinal private volatile VolatileBox box;

  /** Valid until the cell leaves its present kind (mutable to boxed). */
  private final Assumption unboxed;

  private int writes;

  /**
   * The value of one stable period. It is emptied when the period ends, so that readers that have
   * not run since keep nothing alive; whoever finds it empty asks the cell again.
   */
  public static final class Constant {
    private final Assumption assumption;

    /** Access mode: written once, null when the period is over; read plainly. */
    @CompilationFinal private Object value;

    private Constant(Assumption assumption, Object value) {
      this.assumption = assumption;
      this.value = value;
    }

    public Assumption assumption() {
      return assumption;
    }

    public Object value() {
      return value;
    }
  }

  /** The present stable period, or null where the cell is not stable. */
  @TruffleBoundary
  public final synchronized Constant constant() {
    if (stable != null && told == null) {
      told = new Constant(stable, stableValue);
    }
    return stable == null ? null : told;
  }

  /** Ends a stable period; the new state is in place. Under the monitor. */
  private void endPeriod(Assumption period, String reason) {
    period.invalidate(reason);
    if (told != null) {
      SharingStatistics.invalidated("stable " + name);
      told.value = null;
      told = null;
    }
  }

  protected ObservedCell(String name, Object initial) {
    Sharing.share(initial);
    this.name = name;
    this.stableValue = initial;
    this.stable = newStableAssumption();
    this.unboxed = Truffle.getRuntime().createAssumption("unboxed " + name);
  }

  private Assumption newStableAssumption() {
    return Truffle.getRuntime().createAssumption("stable " + name);
  }

  public final String name() {
    return name;
  }

  /** The subclass's own plain field. */
  protected abstract Object plain();

  /** Stores to the subclass's own plain field. */
  protected abstract void setPlain(Object value);

  /** The assumption under which {@link #stableValue()} is this cell's value, or null. */
  public final Assumption stableAssumption() {
    return stable;
  }

  /** The value that holds under {@link #stableAssumption()}, which the caller took before. */
  public final Object stableValue() {
    return stableValue;
  }

  public final boolean isStable() {
    return stable != null;
  }

  /** Valid as long as the cell has no box; a reader of the plain field guards on it. */
  public final Assumption unboxedAssumption() {
    return unboxed;
  }

  public final boolean isBoxed() {
    return box != null;
  }

  public final VolatileBox box() {
    return box;
  }

  /** The kind of access that the location's annotation asks for. */
  public final AccessKind accessKind() {
    VolatileBox b = box;
    return b == null ? AccessKind.PLAIN : b.kind();
  }

  /** A plain read of the mutable state; hoistable. Call only where the cell is not stable. */
  public final Object readMutable(MemoryModel mode) {
    Object value = plain();
    if (mode == MemoryModel.STRICT) {
      Fences.afterStrictRead();
    }
    return value;
  }

  /** Whether the plain field holds a value: a rewrite then needs no bookkeeping. */
  public final boolean isBoundPlainly() {
    return plain() != null;
  }

  /** A plain write of the mutable state; publishes what {@code value} refers to. */
  public final void writeMutable(Object value, MemoryModel mode) {
    Sharing.share(value);
    Fences.publish();
    if (mode == MemoryModel.STRICT) {
      Fences.beforeStrictWrite();
      setPlain(value);
      Fences.afterStrictWrite();
    } else {
      setPlain(value);
    }
  }

  /** Reads in whatever state the cell is (generic path). */
  @TruffleBoundary
  public final Object read() {
    VolatileBox b = box;
    if (b != null) {
      return b.get();
    }
    if (stable != null) {
      synchronized (this) {
        if (stable != null) {
          return stableValue;
        }
      }
    }
    b = box;
    return b != null ? b.get() : plain();
  }

  /** Writes in whatever state the cell is (generic path); null unbinds. */
  @TruffleBoundary
  public final void write(Object value) {
    Sharing.share(value);
    Fences.publish();
    synchronized (this) {
      writeLocked(value);
    }
  }

  private void writeLocked(Object value) {
    boolean wasBound;
    if (box != null) {
      wasBound = box.exchange(value) != null;
    } else if (stable != null) {
      wasBound = stableValue != null;
      if (wasBound && sameValue(stableValue, value)) {
        return;
      }
      writeStable(value);
    } else {
      wasBound = plain() != null;
      setPlain(value);
      Fences.full();
    }
    if (wasBound != (value != null)) {
      changed(value);
    }
  }

  private static boolean sameValue(Object a, Object b) {
    if (a == b) {
      return true;
    }
    return a instanceof Boolean && a.equals(b);
  }

  private void writeStable(Object value) {
    Assumption old = stable;
    if (stableValue != null) {
      writes++;
    }
    if (writes >= STABLE_WRITES) {
      // The stale constant stays: a reader that still finds it holds an assumption that is about to
      // be invalidated.
      setPlain(value);
      stableValue = value;
      stable = null;
      Fences.full();
    } else {
      // The new value must be in place before a reader can find the new assumption.
      stableValue = value;
      stable = newStableAssumption();
    }
    endPeriod(old, "write to " + name);
  }

  /**
   * Makes the location volatile or atomic for good, keeping its value.
   *
   * <p>Stronger wins: a second, different annotation is reported by the caller, not here.
   */
  @TruffleBoundary
  public final synchronized void annotate(AccessKind kind) {
    if (kind == AccessKind.PLAIN || box != null) {
      return;
    }
    Object current = stable != null ? stableValue : plain();
    Assumption old = stable;
    box = new VolatileBox(kind, current);
    stable = null;
    SharingStatistics.invalidated("unboxed " + name);
    unboxed.invalidate("annotated " + name);
    if (old != null) {
      endPeriod(old, "annotated " + name);
    }
  }

  /** Called under the monitor when the cell becomes bound or unbound. */
  protected void changed(Object value) {}
}
