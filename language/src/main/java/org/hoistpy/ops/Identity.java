package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.objects.foreign.PyForeignObject;

/**
 * Object identity (language reference 3.1 and 6.10.3). Numbers have no identity of their own: two
 * are the same object when they are the same value of the same type. Thread-safe.
 */
public final class Identity {
  private static final ConcurrentHashMap<Key, Long> IDS = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
  private static final AtomicLong NEXT = new AtomicLong(0x7f00_0000_0000L);
  private static final long INT_BASE = 0x5500_0000_0000L;

  private Identity() {}

  /** {@code a is b}. */
  public static boolean is(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Long x) {
      return b instanceof Long y && (long) x == y;
    }
    if (a instanceof Double x) {
      return b instanceof Double y
          && Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }
    if (a instanceof Boolean x) {
      return b instanceof Boolean y && (boolean) x == y;
    }
    if (a instanceof PyForeignObject x) {
      return b instanceof PyForeignObject y && x.isSame(y);
    }
    return a instanceof BigInteger x && b instanceof BigInteger y && sameBig(x, y);
  }

  @TruffleBoundary
  private static boolean sameBig(BigInteger a, BigInteger b) {
    return a.equals(b);
  }

  /** {@code id(obj)}: an int that no other live object has. */
  @TruffleBoundary
  public static Object id(Object object) {
    if (object instanceof Boolean flag) {
      return INT_BASE - (flag ? 32 : 64);
    }
    if (object instanceof Long value && value >= 0 && value < 1L << 32) {
      return INT_BASE + value * 32;
    }
    if (object instanceof Number number) {
      return numberId(number);
    }
    for (Object dead = COLLECTED.poll(); dead != null; dead = COLLECTED.poll()) {
      IDS.remove(dead);
    }
    Long known = IDS.get(new Key(object, null));
    if (known != null) {
      return known;
    }
    return IDS.computeIfAbsent(new Key(object, COLLECTED), key -> NEXT.getAndAdd(16));
  }

  /** Numbers that have no address get ids above all addresses. */
  private static Object numberId(Number number) {
    if (number instanceof Double value) {
      return BigInteger.ONE
          .shiftLeft(66)
          .add(BigInteger.valueOf(Double.doubleToRawLongBits(value)).shiftLeft(1));
    }
    BigInteger value =
        number instanceof Long small ? BigInteger.valueOf(small) : (BigInteger) number;
    BigInteger zigzag =
        value.shiftLeft(1).abs().add(BigInteger.valueOf(value.signum() < 0 ? 1 : 0));
    return BigInteger.ONE.shiftLeft(Math.max(70, zigzag.bitLength() + 1)).add(zigzag);
  }

  /** An object compared by reference. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object object, ReferenceQueue<Object> queue) {
      super(object, queue);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object mine = get();
      return mine != null && other instanceof Key key && key.get() == mine;
    }
  }
}
