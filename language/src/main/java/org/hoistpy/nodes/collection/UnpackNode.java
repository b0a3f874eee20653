package org.hoistpy.nodes.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Unpacking;

/** {@code a, *b, c = value}: each part goes to a slot, from which its target stores it. */
public final class UnpackNode extends StatementNode {
  @CompilationFinal(dimensions = 1)
  private final int[] slots;

  /** Index of the starred target, or -1. */
  private final int starIndex;

  /** Whether anything but a tuple of the right length came. */
  @CompilationFinal private boolean isGeneralSeen;

  @Child private ExpressionNode value;
  @Children private final StatementNode[] targets;

  public UnpackNode(ExpressionNode value, int[] slots, int starIndex, StatementNode[] targets) {
    this.value = value;
    this.slots = slots;
    this.starIndex = starIndex;
    this.targets = targets;
  }

  @Override
  @ExplodeLoop
  public int execute(VirtualFrame frame) {
    Object whole = value.execute(frame);
    Object[] parts;
    try {
      parts = split(whole);
    } catch (PyException e) {
      throw raised(e);
    }
    for (int i = 0; i < slots.length; i++) {
      frame.setObject(slots[i], parts[i]);
    }
    for (int i = 0; i < targets.length; i++) {
      targets[i].execute(frame);
      // The slot keeps nothing alive.
      frame.clear(slots[i]);
    }
    return Completion.NORMAL;
  }

  private Object[] split(Object whole) {
    if (starIndex < 0
        && whole instanceof PyTuple tuple
        && tuple.getPyClass() == BuiltinTypes.TUPLE
        && tuple.size() == slots.length) {
      return tuple.items();
    }
    if (!isGeneralSeen) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      isGeneralSeen = true;
    }
    return starIndex < 0
        ? Unpacking.exactly(whole, slots.length)
        : Unpacking.withStar(whole, starIndex, slots.length - starIndex - 1);
  }
}
