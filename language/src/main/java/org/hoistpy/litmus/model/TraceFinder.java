package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.syntax.Stmt;

/** Interprets one thread in every way that the pool offers. For one thread. */
final class TraceFinder {
  private static final int MOST_TRACES = 20_000;

  private final LitmusTest test;
  private final SetupMachine setup;
  private final Pool pool;
  private final int thread;
  private final List<Val> starts;

  TraceFinder(LitmusTest test, SetupMachine setup, Pool pool, int thread, List<Val> starts) {
    this.test = test;
    this.setup = setup;
    this.pool = pool;
    this.thread = thread;
    this.starts = starts;
  }

  List<Trace> all() {
    List<Trace> traces = new ArrayList<>();
    int[] choices = {};
    int runs = 0;
    while (choices != null) {
      if (++runs > MOST_TRACES) {
        throw test.problem(test.line(), "the test has too many executions for the checker");
      }
      TraceMachine machine = new TraceMachine(thread, pool, setup, choices);
      Trace trace = run(machine);
      if (trace != null) {
        traces.add(trace);
      }
      choices = next(machine.taken());
    }
    return traces;
  }

  /** The choices of the next run in depth-first order; null when all were made. */
  private static int[] next(List<int[]> taken) {
    int last = taken.size() - 1;
    while (last >= 0 && taken.get(last)[0] + 1 >= taken.get(last)[1]) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    int[] result = new int[last + 1];
    for (int i = 0; i <= last; i++) {
      result[i] = taken.get(i)[0];
    }
    result[last]++;
    return result;
  }

  private Trace run(TraceMachine machine) {
    Expressions expressions = new Interpreter(machine).expressions();
    ThreadSpec spec = thread < starts.size() ? null : pool.threads().get(thread - starts.size());
    Val start = spec == null ? starts.get(thread) : Val.of(spec.target());
    List<Val> args = spec == null ? List.of() : spec.args().stream().map(Val::of).toList();
    Trace.Ending ending = Trace.Ending.RETURNED;
    List<String> results = List.of();
    int line = 0;
    try {
      if (spec != null) {
        machine.sync(SyncMethods.action(spec.handle(), SyncOp.BEGIN), 0, test.line());
      }
      Val result = expressions.calls().call(start, args, Map.of(), test.line());
      if (spec == null) {
        results = results(result, expressions);
      } else if (spec.handle().type().equals("Future")) {
        machine.give(spec.handle(), SyncOp.SET_RESULT, result, test.line());
      } else {
        machine.sync(SyncMethods.action(spec.handle(), SyncOp.END), 0, test.line());
      }
    } catch (Raised raised) {
      if (spec != null) {
        String what = "the checker does not know threads and tasks that raise, as this one does ";
        throw test.problem(test.line(), what + raised.name());
      }
      results = List.of(raised.name());
      ending = Trace.Ending.RAISED;
    } catch (TraceEnd end) {
      if (end.ending() == null) {
        return null;
      }
      ending = end.ending();
      line = end.line();
      results = List.of(ending == Trace.Ending.SPINS ? "STALE" : "BLOCKED");
    } catch (Unsupported unsupported) {
      int place = unsupported.line() > 0 ? unsupported.line() : test.line();
      throw test.problem(place, unsupported.getMessage());
    }
    return new Trace(thread, List.copyOf(machine.events()), results, ending, line);
  }

  private List<String> results(Val result, Expressions expressions) {
    Stmt.FunctionDef method =
        thread < test.actors().size() ? test.actors().get(thread) : test.arbiter();
    if (!LitmusTest.returnsValue(method)) {
      return List.of();
    }
    List<Object> values =
        result.value() instanceof Tuple tuple ? tuple.items() : List.of(result.value());
    return values.stream()
        .map(
            value ->
                value instanceof Ref ref && pool.info(ref) == null && isCollection(ref)
                    ? Values.outcome(
                        expressions.operators().contents(Val.of(ref), null, test.line()).value())
                    : Values.outcome(value))
        .toList();
  }

  private static boolean isCollection(Ref ref) {
    return switch (ref.type()) {
      case "list", "deque", "dict", "set" -> ref.definition() == null;
      default -> false;
    };
  }
}
