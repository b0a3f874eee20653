package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Truth;

/**
 * What {@code @abstractmethod} leaves on a function (library reference, {@code abc}). Stateless.
 */
final class AbstractMethods {
  private AbstractMethods() {}

  static boolean isAbstract(Object callable) {
    if (callable == null) {
      return false;
    }
    Object mark = Attributes.getOrNull(callable, "__isabstractmethod__");
    return mark != null && Truth.isTrue(mark);
  }
}
