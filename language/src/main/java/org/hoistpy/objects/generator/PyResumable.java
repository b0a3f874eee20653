package org.hoistpy.objects.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.memory.Claim;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.PyType;

/**
 * What can suspend: a generator, a coroutine or an asynchronous generator (language reference 6.2.9
 * and 3.4): a suspended frame and the target that resumes it.
 *
 * <p>Thread-safety: whoever runs the generator holds its {@link #claim()}; a second thread gets
 * ValueError. The fields belong to the holder.
 */
public abstract class PyResumable extends PyObject {
  private final MaterializedFrame frame;
  private final RootCallTarget resumeTarget;
  private final PyCode code;
  private final Claim claim = new Claim();
  private boolean started;
  private boolean finished;
  private Object result;
  private Object handledException;
  private Object name;
  private Object qualifiedName;

  protected PyResumable(
      PyType type,
      MaterializedFrame frame,
      RootCallTarget resumeTarget,
      PyCode code,
      Object name,
      Object qualifiedName) {
    super(type.instanceShape());
    this.frame = frame;
    this.resumeTarget = resumeTarget;
    this.code = code;
    this.name = name;
    this.qualifiedName = qualifiedName;
  }

  /** What error messages call it: "generator", "coroutine" or "async generator". */
  public abstract String noun();

  public MaterializedFrame frame() {
    return frame;
  }

  public RootCallTarget resumeTarget() {
    return resumeTarget;
  }

  public PyCode code() {
    return code;
  }

  public Claim claim() {
    return claim;
  }

  public boolean isStarted() {
    return started;
  }

  public void setStarted() {
    started = true;
  }

  public boolean isFinished() {
    return finished;
  }

  /** Suspended at a {@code yield} or {@code await}. */
  public boolean isSuspended() {
    return started && !finished && !claim.isHeld();
  }

  /** Ends it; {@code value} is what StopIteration carries, or null. */
  public void finish(Object value) {
    finished = true;
    result = value;
  }

  /** The return value, once; null afterwards and when there is none. */
  public Object takeResult() {
    Object value = result;
    result = null;
    return value;
  }

  /** The exception that the suspended frame is handling, or null. */
  public Object handledException() {
    return handledException;
  }

  public void setHandledException(Object exception) {
    handledException = exception;
  }

  /** {@code __name__}: a str value. */
  public Object name() {
    return name;
  }

  public void setName(Object value) {
    name = value;
  }

  /** {@code __qualname__}: a str value. */
  public Object qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(Object value) {
    qualifiedName = value;
  }
}
