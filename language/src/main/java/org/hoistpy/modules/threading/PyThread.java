package org.hoistpy.modules.threading;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code threading.Thread}. {@code start()} happens before the thread's first action, its last
 * action before a {@code join()} that returns because it ended.
 */
final class PyThread extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("threading.Thread", PyThread.class, TypeTraits.BUILTIN_WITH_DICT);
  static final PyType MAIN =
      BuiltinTypes.define(
          "threading._MainThread", PyThread.class, TypeTraits.BUILTIN_WITH_DICT, TYPE);
  static final PyType DUMMY =
      BuiltinTypes.define(
          "threading._DummyThread", PyThread.class, TypeTraits.BUILTIN_WITH_DICT, TYPE);

  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean initialized;
  private boolean startCalled;
  private Object name = PyNone.NONE;
  private boolean daemon;
  private Object target = PyNone.NONE;
  private Object args = PyTuple.empty();
  private Object keywords = new PyDict();
  private volatile Thread javaThread;

  PyThread(PyType type) {
    super(type.instanceShape());
  }

  void initialize(Object newName, boolean newDaemon) {
    initialized = true;
    name = newName;
    daemon = newDaemon;
  }

  void setWork(Object newTarget, Object newArgs, Object newKeywords) {
    target = newTarget;
    args = newArgs;
    keywords = newKeywords;
  }

  boolean isInitialized() {
    return initialized;
  }

  Object target() {
    return target;
  }

  Object args() {
    return args;
  }

  Object keywords() {
    return keywords;
  }

  Object name() {
    return name;
  }

  void setName(Object newName) {
    name = newName;
  }

  boolean isDaemon() {
    return daemon;
  }

  void setDaemon(boolean newDaemon) {
    daemon = newDaemon;
  }

  /** True for the first caller only. */
  synchronized boolean claimStart() {
    boolean first = !startCalled;
    startCalled = true;
    return first;
  }

  /** Neither the main thread nor one of the embedder's. */
  boolean isStartedByPython() {
    return getPyClass() != MAIN && getPyClass() != DUMMY;
  }

  boolean isStarted() {
    return started.getCount() == 0;
  }

  /** The thread runs: called on it before anything else. */
  void begin(Thread thread) {
    javaThread = thread;
    synchronized (this) {
      startCalled = true;
    }
    started.countDown();
  }

  void end() {
    ended.countDown();
  }

  boolean isAlive() {
    return isStarted() && ended.getCount() > 0;
  }

  /** Waits until the thread runs. */
  void awaitStart() {
    Waiting.await(-1, left -> started.await(left, TimeUnit.NANOSECONDS));
  }

  /** Waits for the end; negative nanos wait for ever. */
  boolean awaitEnd(long nanos) {
    return ended.getCount() == 0
        || Waiting.await(nanos, left -> ended.await(left, TimeUnit.NANOSECONDS));
  }

  /** The Java thread once started, else null. */
  Thread javaThread() {
    return javaThread;
  }

  /** {@code ident}: None before the start. */
  Object identity() {
    Thread thread = javaThread;
    return thread == null ? PyNone.NONE : (Object) thread.threadId();
  }
}
