package org.hoistpy.objects.generator;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.type.BuiltinTypes;

/** A generator iterator (language reference 6.2.9). Thread-safety: see {@link PyResumable}. */
public final class PyGenerator extends PyResumable {
  public PyGenerator(
      MaterializedFrame frame,
      RootCallTarget resumeTarget,
      PyCode code,
      Object name,
      Object qualifiedName) {
    super(BuiltinTypes.GENERATOR, frame, resumeTarget, code, name, qualifiedName);
  }

  @Override
  public String noun() {
    return "generator";
  }

  /** Made by a function that {@code types.coroutine} decorates: {@code await} takes it. */
  public boolean isIterableCoroutine() {
    return (code().info().flags() & PyCode.CO_ITERABLE_COROUTINE) != 0;
  }
}
