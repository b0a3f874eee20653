package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.calls.InlineTernaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.ops.CompareNode;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Truth;

/**
 * The inlined {@code min(a, b)} and {@code max(a, b)}. Bound keyword-only arguments come before the
 * positional ones.
 */
abstract class ExtremeNode extends InlineTernaryNode {
  private final String name;
  private final CompareOp better;

  protected ExtremeNode(String name, CompareOp better) {
    this.name = name;
    this.better = better;
  }

  static boolean isPair(Object key, Object fallback, Object[] args) {
    return args.length == 2 && key == PyNone.NONE && fallback == null;
  }

  protected final CompareNode createCompare() {
    return CompareNode.create(better);
  }

  @Specialization(guards = "isPair(key, fallback, args)")
  protected static Object doPair(
      Object key, Object fallback, Object[] args, @Cached("createCompare()") CompareNode compare) {
    Object result = compare.execute(args[1], args[0]);
    return (result instanceof Boolean flag ? flag : Truth.isTrue(result)) ? args[1] : args[0];
  }

  @Specialization
  protected final Object doGeneral(Object key, Object fallback, Object args) {
    return Extremes.extreme(name, better, key, fallback, args);
  }
}
