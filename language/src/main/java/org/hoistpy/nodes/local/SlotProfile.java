package org.hoistpy.nodes.local;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameSlotKind;

/**
 * What a variable's slot holds, as far as its writers know; it only widens, so that all writers of
 * a variable agree. A writer compiled before a widening stays correct, since readers check tags.
 */
public final class SlotProfile {
  @CompilationFinal private FrameSlotKind kind = FrameSlotKind.Illegal;

  boolean accepts(FrameSlotKind wanted) {
    return kind == wanted || kind == FrameSlotKind.Illegal;
  }

  void set(FrameSlotKind newKind) {
    if (kind != newKind) {
      com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
      kind = newKind;
    }
  }
}
