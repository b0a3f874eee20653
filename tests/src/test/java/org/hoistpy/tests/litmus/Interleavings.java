package org.hoistpy.tests.litmus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * What a generated test can show when its threads simply take turns: an interpreter of the few
 * statements that generated tests consist of, independent of the checker's.
 */
final class Interleavings {
  private final LitmusTest test;
  private final Set<String> outcomes = new TreeSet<>();
  private final Set<Object> seen = new HashSet<>();

  private Interleavings(LitmusTest test) {
    this.test = test;
  }

  static Set<String> outcomes(LitmusTest test) {
    Interleavings all = new Interleavings(test);
    int threads = test.actors().size();
    Map<String, Long> memory = new HashMap<>();
    all.run(memory, new int[threads], new Object[threads], -1);
    return all.outcomes;
  }

  private List<Stmt> body(int thread) {
    List<Stmt> body = test.actors().get(thread).body();
    return isLocked(thread) ? ((Stmt.With) body.getFirst()).body() : body;
  }

  private boolean isLocked(int thread) {
    return test.actors().get(thread).body().getFirst() instanceof Stmt.With;
  }

  /** Takes every next step; a thread with a lock goes through in one go. */
  private void run(Map<String, Long> memory, int[] at, Object[] locals, int holder) {
    Map<Object, Object> state = new HashMap<>(memory);
    state.put("at", java.util.Arrays.hashCode(at));
    state.put("ats", java.util.Arrays.toString(at));
    state.put("locals", java.util.Arrays.toString(locals));
    if (!seen.add(state)) {
      return;
    }
    boolean ended = true;
    for (int thread = 0; thread < at.length; thread++) {
      if (at[thread] == body(thread).size()) {
        continue;
      }
      ended = false;
      if (isLocked(thread) && holder >= 0 && holder != thread) {
        continue;
      }
      Map<String, Long> changed = new HashMap<>(memory);
      int[] next = at.clone();
      Object[] variables = locals.clone();
      variables[thread] = step(body(thread).get(next[thread]++), changed, variables[thread]);
      boolean holds = isLocked(thread) && next[thread] < body(thread).size();
      int after = holds ? thread : isLocked(thread) ? -1 : holder;
      run(changed, next, variables, after);
    }
    if (ended) {
      outcomes.add(outcome(memory, locals));
    }
  }

  @SuppressWarnings("unchecked")
  private Object step(Stmt statement, Map<String, Long> memory, Object before) {
    Map<String, Long> locals = new java.util.TreeMap<>();
    if (before != null) {
      locals.putAll((Map<String, Long>) before);
    }
    switch (statement) {
      case Stmt.Assign s when s.targets().getFirst() instanceof Expr.Name name ->
          locals.put(name.id(), memory.getOrDefault(((Expr.Attribute) s.value()).attr(), 0L));
      case Stmt.Assign s -> {
        Expr.Attribute target = (Expr.Attribute) s.targets().getFirst();
        memory.put(
            target.attr(),
            s.value() instanceof Expr.Name name
                ? locals.get(name.id())
                : (Long) ((Expr.Constant) s.value()).value());
      }
      case Stmt.If s -> {
        if (locals.get(((Expr.Name) s.test()).id()) != 0) {
          step(s.body().getFirst(), memory, locals);
        }
      }
      default -> {
        // The return comes last and changes nothing.
      }
    }
    return locals;
  }

  @SuppressWarnings("unchecked")
  private String outcome(Map<String, Long> memory, Object[] locals) {
    java.util.ArrayList<String> results = new java.util.ArrayList<>();
    for (Object variables : locals) {
      if (variables != null) {
        ((Map<String, Long>) variables).values().forEach(v -> results.add(v.toString()));
      }
    }
    if (test.arbiter() != null) {
      Expr value = ((Stmt.Return) test.arbiter().body().getFirst()).value();
      List<Expr> items = value instanceof Expr.TupleExpr tuple ? tuple.elts() : List.of(value);
      for (Expr item : items) {
        results.add(memory.getOrDefault(((Expr.Attribute) item).attr(), 0L).toString());
      }
    }
    return String.join(", ", results);
  }
}
