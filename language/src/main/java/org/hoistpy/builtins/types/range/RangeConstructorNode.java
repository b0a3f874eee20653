package org.hoistpy.builtins.types.range;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.hoistpy.builtins.types.Constructors;
import org.hoistpy.calls.InlineBuiltinNode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code range(…)} of ints that fit a long. */
final class RangeConstructorNode extends InlineBuiltinNode {
  /** Until then compiled code has one way only, and the range may be no object at all. */
  @CompilationFinal private boolean isGeneralSeen;

  @Override
  public Object execute(Object[] bound) {
    Object[] arguments = (Object[]) bound[1];
    int count = arguments.length;
    if (bound[0] == BuiltinTypes.RANGE
        && ((PyDict) bound[2]).size() == 0
        && count > 0
        && count <= 3
        && areLongs(arguments, count)) {
      long start = count == 1 ? 0 : (long) arguments[0];
      long stop = (long) arguments[count == 1 ? 0 : 1];
      long step = count == 3 ? (long) arguments[2] : 1;
      if (step != 0
          && PyRange.isModerate(start)
          && PyRange.isModerate(stop)
          && PyRange.isModerate(step)) {
        return PyRange.between(start, stop, step);
      }
    }
    if (!isGeneralSeen) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      isGeneralSeen = true;
    }
    return Constructors.general(BuiltinTypes.RANGE, bound);
  }

  private static boolean areLongs(Object[] arguments, int count) {
    return arguments[0] instanceof Long
        && (count < 2 || arguments[1] instanceof Long)
        && (count < 3 || arguments[2] instanceof Long);
  }
}
