package org.hoistpy.modules.threading;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What the runtime keeps for a thread while it runs Python code. All but the end, which any thread
 * may wait for, belongs to the thread itself.
 */
final class RunningThread {
  private final Thread javaThread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Set<PyThreadLocal> locals = Collections.newSetFromMap(new WeakHashMap<>());
  private PyLock sentinel;

  RunningThread(Thread javaThread) {
    this.javaThread = javaThread;
  }

  Thread javaThread() {
    return javaThread;
  }

  /** Called on the thread: its end releases the lock, which replaces the one given before. */
  void setSentinel(PyLock lock) {
    sentinel = lock;
  }

  /** Called on the thread: it has attributes in the object, which its end removes. */
  void uses(PyThreadLocal local) {
    locals.add(local);
  }

  /** The last thing that the thread does, or that is done for it. */
  void end() {
    locals.forEach(local -> local.forget(javaThread));
    if (sentinel != null) {
      sentinel.end();
    }
    ended.countDown();
  }

  void awaitEnd(long nanos) {
    Waiting.await(nanos, left -> ended.await(left, TimeUnit.NANOSECONDS), () -> {});
  }
}
