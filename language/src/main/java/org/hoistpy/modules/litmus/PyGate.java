package org.hoistpy.modules.litmus;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code _litmus.Gate}: where the threads of a litmus test meet. Each waits, spinning, until as
 * many arrivals as it names have happened, and then goes on after a random delay of at most some
 * microseconds.
 *
 * <p>Thread-safe. A meeting orders what was done before it before what is done after it.
 */
final class PyGate extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_litmus.Gate", PyGate.class, TypeTraits.BUILTIN_FINAL);

  private static final Node LOCATION = new Node() {};
  private static final int POLL_MASK = 63;
  private static final int SPINS = 5_000;

  /** With fewer processors than threads, who spins keeps the others from arriving. */
  private static final int SPINS_CROWDED = 20;

  private static final int YIELDS = 200;
  private static final long PAUSE_NANOS = 50_000;

  /** Added to the arrivals when nobody is to wait any more. */
  private static final long OPEN = 1L << 40;

  /** The longest delay, as a power of two; one delay of two is none. */
  private static final int DELAY_BITS = 10;

  private final AtomicLong arrivals = new AtomicLong();
  private final AtomicLong awake = new AtomicLong();
  private final Party[] parties;
  private final int spins;

  /** Access mode: volatile; written by whoever arrives. */
  private volatile long lastArrival = System.nanoTime();

  PyGate(int count, long seed) {
    super(TYPE.instanceShape());
    parties = new Party[count];
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < count; i++) {
      parties[i] = new Party(seeds.split());
    }
    spins = count <= Runtime.getRuntime().availableProcessors() ? SPINS : SPINS_CROWDED;
  }

  private static final class Party {
    /** Used by the party's thread only. */
    private final SplittableRandom random;

    /** Access mode: volatile; written by the party's thread only. */
    private volatile boolean waits;

    private int sink;

    Party(SplittableRandom random) {
      this.random = random;
    }

    void delay() {
      int bits = random.nextInt(2 * DELAY_BITS) - DELAY_BITS;
      int x = sink;
      for (int i = bits <= 0 ? 0 : random.nextInt(1 << bits); i > 0; i--) {
        x = x * 31 + i;
      }
      sink = x;
    }
  }

  /** Arrives, and waits until {@code goal} arrivals have happened since the gate was made. */
  @TruffleBoundary
  void meet(int me, long goal) {
    Party party = parties[me];
    party.waits = true;
    try {
      lastArrival = System.nanoTime();
      arrivals.incrementAndGet();
      await(arrivals, goal);
      // Some may have slept. Now all are awake, and meet again without sleeping.
      awake.incrementAndGet();
      await(awake, goal);
    } finally {
      party.waits = false;
    }
    party.delay();
  }

  private void await(AtomicLong counter, long goal) {
    for (int i = 0; counter.get() < goal; i++) {
      if (i < spins) {
        Thread.onSpinWait();
      } else if (i < spins + YIELDS) {
        Thread.yield();
      } else {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      if ((i & POLL_MASK) == POLL_MASK) {
        TruffleSafepoint.poll(LOCATION);
      }
    }
  }

  /** Lets everybody through from now on. */
  void open() {
    awake.addAndGet(OPEN);
    arrivals.addAndGet(OPEN);
  }

  /** Whether the party's thread waits for the others. */
  boolean isWaiting(int me) {
    return parties[me].waits;
  }

  /** Seconds since somebody arrived. */
  double quiet() {
    return (System.nanoTime() - lastArrival) / 1e9;
  }
}
