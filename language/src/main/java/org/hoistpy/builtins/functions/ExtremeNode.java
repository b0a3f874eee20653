package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.calls.InlineTernaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.ops.CompareNode;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Truth;

/** The inlined {@code min(a, b)} and {@code max(a, b)}. */
abstract class ExtremeNode extends InlineTernaryNode {
  private final String name;
  private final CompareOp better;

  protected ExtremeNode(String name, CompareOp better) {
    this.name = name;
    this.better = better;
  }

  static boolean isPair(Object[] args, Object key, Object fallback) {
    return args.length == 2 && key == PyNone.NONE && fallback == null;
  }

  protected final CompareNode createCompare() {
    return CompareNode.create(better);
  }

  @Specialization(guards = "isPair(args, key, fallback)")
  protected static Object doPair(
      Object[] args,
      Object key,
      Object fallback,
      @Cached("createCompare()") CompareNode compare) {
    Object result = compare.execute(args[1], args[0]);
    return (result instanceof Boolean flag ? flag : Truth.isTrue(result)) ? args[1] : args[0];
  }

  @Specialization
  protected final Object doGeneral(Object args, Object key, Object fallback) {
    return Extremes.extreme(name, better, args, key, fallback);
  }
}
