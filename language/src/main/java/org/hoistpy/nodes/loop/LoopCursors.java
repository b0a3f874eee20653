package org.hoistpy.nodes.loop;

import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;

/** Positions of loops over common containers; seen by one loop only. */
final class LoopCursors {
  private LoopCursors() {}

  /** A range whose values are longs. */
  static final class OverRange {
    long next;
    long remaining;
    final long step;

    OverRange(PyRange range) {
      next = range.longStart();
      step = range.longStep();
      remaining = range.longLength();
    }
  }

  /** A list; it may change while the loop runs. */
  static final class OverList {
    final PyList list;
    int index;

    OverList(PyList list) {
      this.list = list;
    }
  }

  /** A tuple. */
  static final class OverTuple {
    final Object[] items;
    int index;

    OverTuple(PyTuple tuple) {
      items = tuple.items();
    }
  }
}
