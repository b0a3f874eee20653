package org.hoistpy.modules.hoistpy;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.modules.time.Seconds;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;

/** {@code hoistpy.CountDownLatch}: a count down happens before a wait that it ends. */
final class PyCountDownLatch extends PyObject {
  static final PyType TYPE = BuiltinTypes.define("hoistpy.CountDownLatch", PyCountDownLatch.class);

  private final CountDownLatch latch;

  private PyCountDownLatch(PyType type, int count) {
    super(type.instanceShape());
    latch = new CountDownLatch(count);
  }

  static void install() {
    TypeBuilder<PyCountDownLatch> type = new TypeBuilder<>(TYPE, PyCountDownLatch.class);
    type.constructor(
        "count, /",
        (cls, count) -> {
          int parties = Index.asInt(count);
          if (parties < 0) {
            throw PyErrors.valueError("count must be >= 0");
          }
          return new PyCountDownLatch(cls, parties);
        });
    type.method(
        "count_down",
        "",
        self -> {
          self.latch.countDown();
          return PyNone.NONE;
        });
    type.method("wait", "timeout=None", PyCountDownLatch::await);
    type.getter("count", self -> self.latch.getCount());
    type.method(
        "__repr__", "", self -> Strings.of("CountDownLatch(" + self.latch.getCount() + ")"));
  }

  /** True when the count reached zero, False when the time was over first. */
  private Object await(Object timeout) {
    boolean[] reached = new boolean[1];
    if (timeout == PyNone.NONE) {
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          holder -> {
            latch.await();
            holder[0] = true;
          },
          reached);
    } else {
      long deadline = System.nanoTime() + Math.max(0, Seconds.toNanos(Seconds.of(timeout)));
      TruffleSafepoint.setBlockedThreadInterruptible(
          null,
          holder ->
              holder[0] =
                  latch.await(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS),
          reached);
    }
    return reached[0];
  }
}
