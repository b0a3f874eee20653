package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.GetIteratorNode;

/** Makes a loop's iterator: a cursor for exact built-in sequences, else {@code iter(x)}. */
public abstract class LoopStartNode extends Node {
  public abstract Object execute(Object iterable);

  @Specialization(guards = "range.isLong()")
  protected Object doRange(PyRange range) {
    return new LoopCursors.OverRange(range);
  }

  @Specialization(guards = "isList(list)")
  protected Object doList(PyList list) {
    return new LoopCursors.OverList(list);
  }

  @Specialization(guards = "isTuple(tuple)")
  protected Object doTuple(PyTuple tuple) {
    return new LoopCursors.OverTuple(tuple);
  }

  @Specialization
  protected Object doGenerator(PyGenerator generator) {
    return generator;
  }

  @Fallback
  protected Object doOther(Object iterable, @Cached GetIteratorNode getIterator) {
    return getIterator.execute(iterable);
  }

  protected static boolean isList(PyList list) {
    return list.getPyClass() == BuiltinTypes.LIST;
  }

  protected static boolean isTuple(PyTuple tuple) {
    return tuple.getPyClass() == BuiltinTypes.TUPLE;
  }
}
