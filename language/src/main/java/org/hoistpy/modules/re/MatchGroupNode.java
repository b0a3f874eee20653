package org.hoistpy.modules.re;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.text.StringSlices;

/** The inlined {@code Match.group}: no or one group, given by number, of a str. */
abstract class MatchGroupNode extends InlineBinaryNode {
  static boolean isSimple(PyMatch match, Object[] groups) {
    return match.string() instanceof TruffleString
        && (groups.length == 0
            || groups.length == 1
                && groups[0] instanceof Long group
                && group >= 0
                && group <= match.groups());
  }

  @Specialization(guards = "isSimple(match, groups)")
  protected static Object doStr(PyMatch match, Object[] groups) {
    int group = groups.length == 0 ? 0 : (int) (long) (Long) groups[0];
    int start = match.start(group);
    return start < 0
        ? PyNone.NONE
        : StringSlices.slice((TruffleString) match.string(), start, match.end(group));
  }

  @Fallback
  @TruffleBoundary
  protected static Object doOther(Object match, Object groups) {
    return MethodBodies.call(PyMatch.TYPE, "group", match, groups);
  }
}
