package org.hoistpy.litmus.model;

/**
 * A value in an actor, with the reads that it was computed from. Immutable.
 *
 * @param value see {@link Values}
 * @param reads a bit for each event of the trace
 */
record Val(Object value, long reads) {
  static final Val NONE = of(org.hoistpy.syntax.PyConst.NONE);

  static Val of(Object value) {
    return new Val(value, 0);
  }

  Val with(long more) {
    return (reads | more) == reads ? this : new Val(value, reads | more);
  }
}
