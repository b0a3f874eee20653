package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;

/** What reading and writing of elements share: the way from an index to its place. */
abstract class SubscriptNode extends Node {
  /** Whether an index was ever negative or outside: until then compiled code has no such case. */
  @CompilationFinal private boolean isUnusualSeen;

  /** The array position of a Python index, or {@link ListAccess#OUTSIDE}. */
  protected final int position(long index, int size, int capacity) {
    int at = (int) index;
    if (at == index
        && Integer.compareUnsigned(at, size) < 0
        && Integer.compareUnsigned(at, capacity) < 0) {
      return at;
    }
    expectUnusual();
    return ListAccess.position(index, size, capacity);
  }

  /** To be called where an access takes the slow path. */
  protected final void expectUnusual() {
    if (!isUnusualSeen) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      isUnusualSeen = true;
    }
  }
}
