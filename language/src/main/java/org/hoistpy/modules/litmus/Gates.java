package org.hoistpy.modules.litmus;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.nodes.function.PyRootNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Index;

/**
 * The part of {@code _litmus} that the threads of a test use: meeting, counting, and staying in one
 * tier. Thread-safe.
 */
final class Gates {
  private Gates() {}

  static void define(ModuleBuilder litmus) {
    litmus.type(PyGate.TYPE);
    litmus.function(
        "gate",
        "parties, seed, /",
        (parties, seed) -> new PyGate(Index.asInt(parties), Index.asLong(seed)));
    litmus.function("meet", "gate, me, goal, /", Gates::meet);
    litmus.function("open_gate", "gate, /", Gates::open);
    litmus.function(
        "is_at_gate", "gate, me, /", (gate, me) -> gate(gate).isWaiting(Index.asInt(me)));
    litmus.function("quiet", "gate, /", gate -> gate(gate).quiet());
    litmus.function("tally", "lists, start, end, /", Gates::tally);
    litmus.function("pin", "function, tier, /", Gates::pin);
  }

  static PyGate gate(Object object) {
    if (object instanceof PyGate gate) {
      return gate;
    }
    throw PyErrors.typeError("a gate is expected");
  }

  private static Object meet(Object gate, Object me, Object goal) {
    gate(gate).meet(Index.asInt(me), Index.asLong(goal));
    return PyNone.NONE;
  }

  private static Object open(Object gate) {
    gate(gate).open();
    return PyNone.NONE;
  }

  private static Object tally(Object lists, Object start, Object end) {
    if (!(lists instanceof PyList list)) {
      throw PyErrors.typeError("a list of lists is expected");
    }
    return Tally.of(list.toArray(), Index.asInt(start), Index.asInt(end));
  }

  /** The highest tier in which a function runs: 0 interpreter, 1 first, 2 last. */
  private static Object pin(Object function, Object tier) {
    if (!(function instanceof PyFunction python)
        || !(python.code().callTarget().getRootNode() instanceof PyRootNode root)) {
      throw PyErrors.typeError("a Python function is expected");
    }
    root.pin(Index.asInt(tier));
    return PyNone.NONE;
  }
}
