package org.hoistpy.objects.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.memory.Claim;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A generator iterator (language reference 6.2.9): a suspended frame and the target that resumes
 * it.
 *
 * <p>Thread-safety: whoever runs the generator holds its {@link #claim()}; a second thread gets
 * ValueError. The fields belong to the holder.
 */
public final class PyGenerator extends PyObject {
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

  public PyGenerator(
      MaterializedFrame frame,
      RootCallTarget resumeTarget,
      PyCode code,
      Object name,
      Object qualifiedName) {
    super(BuiltinTypes.GENERATOR.instanceShape());
    this.frame = frame;
    this.resumeTarget = resumeTarget;
    this.code = code;
    this.name = name;
    this.qualifiedName = qualifiedName;
  }

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

  /** Ends the generator; {@code value} is what StopIteration carries, or null. */
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
