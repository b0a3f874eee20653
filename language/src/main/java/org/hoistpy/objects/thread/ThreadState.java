package org.hoistpy.objects.thread;

import org.hoistpy.memory.sharing.Confined;

/**
 * The state of one Python thread: the exception being handled and the recursion depth. It travels
 * in the arguments of every call, so that reaching it costs a load.
 *
 * <p>Confined to its thread.
 */
public final class ThreadState implements Confined {
  /** CPython's default recursion limit. */
  public static final int DEFAULT_RECURSION_LIMIT = 1000;

  /** Frames beyond the limit while a RecursionError is handled, as CPython allows. */
  private static final int HEADROOM = 50;

  /** CPython 3.12's {@code C_RECURSION_LIMIT}. */
  private static final int NATIVE_LIMIT = 1500;

  private Object handledException;
  private Object asyncGeneratorFirstIteration;
  private Object asyncGeneratorFinalizer;
  private Object context;
  private int coroutineOriginDepth;
  private Object traceFunction;
  private Object profileFunction;
  private boolean reporting;
  private int depth;
  private int nativeDepth;
  private int limit = DEFAULT_RECURSION_LIMIT;

  /** The exception object that {@code sys.exception()} returns, or null. */
  public Object handledException() {
    return handledException;
  }

  public void setHandledException(Object exception) {
    handledException = exception;
  }

  /** The first hook of {@code sys.set_asyncgen_hooks}, or null. */
  public Object asyncGeneratorFirstIteration() {
    return asyncGeneratorFirstIteration;
  }

  public void setAsyncGeneratorFirstIteration(Object hook) {
    asyncGeneratorFirstIteration = hook;
  }

  /** The second hook of {@code sys.set_asyncgen_hooks}, or null. */
  public Object asyncGeneratorFinalizer() {
    return asyncGeneratorFinalizer;
  }

  public void setAsyncGeneratorFinalizer(Object hook) {
    asyncGeneratorFinalizer = hook;
  }

  /** The current {@code contextvars.Context}, or null before it is first needed. */
  public Object context() {
    return context;
  }

  public void setContext(Object current) {
    context = current;
  }

  /** How many frames {@code cr_origin} tells of. */
  public int coroutineOriginDepth() {
    return coroutineOriginDepth;
  }

  public void setCoroutineOriginDepth(int frames) {
    coroutineOriginDepth = frames;
  }

  /** What {@code sys.settrace} was given, or null. */
  public Object traceFunction() {
    return traceFunction;
  }

  public void setTraceFunction(Object function) {
    traceFunction = function;
  }

  /** What {@code sys.setprofile} was given, or null. */
  public Object profileFunction() {
    return profileFunction;
  }

  public void setProfileFunction(Object function) {
    profileFunction = function;
  }

  /** Whether a trace or profile function is running: it is not traced itself. */
  public boolean isReporting() {
    return reporting;
  }

  public void setReporting(boolean value) {
    reporting = value;
  }

  public int depth() {
    return depth;
  }

  /** Enters a Python frame; false when the limit is passed (the frame counts all the same). */
  public boolean enter() {
    return ++depth <= limit;
  }

  public void leave() {
    depth--;
  }

  /** Enters an operation that recurses without Python frames; at the limit false, not entered. */
  public boolean enterNative() {
    if (nativeDepth >= NATIVE_LIMIT) {
      return false;
    }
    nativeDepth++;
    return true;
  }

  public void leaveNative() {
    nativeDepth--;
  }

  public int limit() {
    return limit;
  }

  public void setLimit(int newLimit) {
    limit = newLimit;
  }

  /** Whether even the head-room for handlers is used up. */
  public boolean isFarBeyondLimit() {
    return depth > limit + HEADROOM;
  }
}
