package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;

/**
 * How one attribute is read from receivers of one kind; valid under {@link #assumptions()}.
 * Immutable but for inline caches below it.
 */
abstract class ReadPlan extends Node {
  @CompilationFinal(dimensions = 1)
  private final Assumption[] assumptions;

  ReadPlan(Assumption... assumptions) {
    this.assumptions = assumptions;
  }

  final Assumption[] assumptions() {
    return assumptions;
  }

  /** Whether the plan is for this receiver. */
  abstract boolean matches(Object receiver);

  /** The attribute's value. */
  abstract Object read(Object receiver);

  /**
   * The function to call with the receiver in front, where {@link #read} would bind it; else null.
   */
  Object unboundFunction() {
    return null;
  }
}
