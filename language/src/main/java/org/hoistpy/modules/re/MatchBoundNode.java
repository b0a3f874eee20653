package org.hoistpy.modules.re;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;

/** The inlined {@code Match.start} and {@code Match.end} of a group given by number. */
abstract class MatchBoundNode extends InlineBinaryNode {
  private final boolean ofEnd;

  MatchBoundNode(boolean ofEnd) {
    this.ofEnd = ofEnd;
  }

  @Specialization(guards = {"group >= 0", "group <= match.groups()"})
  protected Object doNumber(PyMatch match, long group) {
    int index = (int) group;
    return (long) (ofEnd ? match.end(index) : match.start(index));
  }

  @Fallback
  protected Object doOther(Object match, Object group) {
    return MethodBodies.call(PyMatch.TYPE, ofEnd ? "end" : "start", match, group);
  }
}
