package org.hoistpy.objects.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * What a call of an {@code async def} gives (language reference 3.4.2). Thread-safety: see {@link
 * PyResumable}.
 */
public final class PyCoroutine extends PyResumable {
  private Object origin = PyNone.NONE;
  private UnawaitedCoroutines.Notice notice;

  public PyCoroutine(
      MaterializedFrame frame,
      RootCallTarget resumeTarget,
      PyCode code,
      Object name,
      Object qualifiedName) {
    super(BuiltinTypes.COROUTINE, frame, resumeTarget, code, name, qualifiedName);
  }

  @Override
  public String noun() {
    return "coroutine";
  }

  /** {@code cr_origin}: where it was made, a tuple; None when that is not tracked. */
  public Object origin() {
    return origin;
  }

  public void setOrigin(Object tuple) {
    origin = tuple;
  }

  void setNotice(UnawaitedCoroutines.Notice reference) {
    notice = reference;
  }

  @Override
  public void setStarted() {
    super.setStarted();
    forget();
  }

  @Override
  public void finish(Object value) {
    super.finish(value);
    forget();
  }

  /** It was awaited, or closed: nobody needs to be told. */
  private void forget() {
    if (notice != null) {
      notice.forget();
      notice = null;
    }
  }
}
