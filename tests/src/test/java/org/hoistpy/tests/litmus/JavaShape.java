package org.hoistpy.tests.litmus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * A litmus test of which every line means the same in Java: attributes that are integers, reads of
 * them into local variables, writes of constants or of what was read, and conditions on it.
 * Immutable.
 *
 * @param locations the names of the attributes
 * @param isVolatile which of them are volatile or atomic
 * @param initial their first values
 * @param threads the accesses of each actor
 * @param finals the locations whose last values belong to the outcome
 */
record JavaShape(
    List<String> locations,
    Set<Integer> isVolatile,
    List<Integer> initial,
    List<Thread> threads,
    List<Integer> finals) {
  /** Where an access has no register. */
  static final int NONE = -1;

  /**
   * One access.
   *
   * @param location its number
   * @param register that a read fills, or that a write takes its value from; {@link #NONE} for the
   *     value
   * @param guard a register that must not be 0 for the access to happen; {@link #NONE} for none
   */
  record Access(boolean isRead, int location, int register, int value, int guard) {}

  /**
   * An actor.
   *
   * @param returned the registers that it returns
   */
  record Thread(List<Access> accesses, List<Integer> returned, int registers) {}

  /** The test is more than such a shape. */
  private static final class NoShape extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The shape of a test; null when it is not one that Java has, too. */
  static JavaShape of(LitmusTest test) {
    try {
      return new Reader().read(test);
    } catch (NoShape no) {
      return null;
    }
  }

  private static final class Reader {
    private final List<String> locations = new ArrayList<>();
    private final Set<Integer> isVolatile = new HashSet<>();
    private final List<Integer> initial = new ArrayList<>();
    private final List<Access> accesses = new ArrayList<>();
    private final Map<String, Integer> registers = new HashMap<>();
    private List<Integer> returned = List.of();
    private int count;

    JavaShape read(LitmusTest test) throws NoShape {
      for (Stmt statement : test.syntax().body()) {
        attribute(statement);
      }
      List<Thread> threads = new ArrayList<>();
      for (Stmt.FunctionDef actor : test.actors()) {
        threads.add(thread(actor.body()));
      }
      List<Integer> finals = new ArrayList<>();
      if (test.arbiter() != null) {
        for (Expr value : values(((Stmt.Return) only(test.arbiter().body())).value())) {
          finals.add(location(value));
        }
      }
      return new JavaShape(locations, isVolatile, initial, threads, finals);
    }

    private static Stmt only(List<Stmt> body) throws NoShape {
      if (body.size() != 1 || !(body.getFirst() instanceof Stmt.Return)) {
        throw new NoShape();
      }
      return body.getFirst();
    }

    private void attribute(Stmt statement) throws NoShape {
      switch (statement) {
        case Stmt.Assign s when s.targets().getFirst() instanceof Expr.Name name -> {
          locations.add(name.id());
          initial.add(constant(s.value()));
        }
        case Stmt.AnnAssign s when s.target() instanceof Expr.Name name && s.value() != null -> {
          String type =
              s.annotation() instanceof Expr.Subscript a && a.value() instanceof Expr.Name n
                  ? n.id()
                  : "";
          if (Set.of("Volatile", "Atomic").contains(type)) {
            isVolatile.add(locations.size());
          }
          locations.add(name.id());
          initial.add(constant(s.value()));
        }
        case Stmt.FunctionDef f when f.name().equals("setup") -> throw new NoShape();
        case Stmt.FunctionDef _, Stmt.ExprStmt _ -> {
          // Actors, the arbiter and the question.
        }
        default -> throw new NoShape();
      }
    }

    private static int constant(Expr expression) throws NoShape {
      if (expression instanceof Expr.Constant c && c.value() instanceof Long value) {
        return value.intValue();
      }
      throw new NoShape();
    }

    private int location(Expr expression) throws NoShape {
      if (expression instanceof Expr.Attribute a
          && a.value() instanceof Expr.Name self
          && self.id().equals("self")
          && locations.contains(a.attr())) {
        return locations.indexOf(a.attr());
      }
      throw new NoShape();
    }

    private Thread thread(List<Stmt> body) throws NoShape {
      accesses.clear();
      registers.clear();
      returned = List.of();
      count = 0;
      statements(body, NONE);
      return new Thread(List.copyOf(accesses), returned, count);
    }

    private void statements(List<Stmt> body, int guard) throws NoShape {
      for (Stmt statement : body) {
        switch (statement) {
          case Stmt.Assign s when s.targets().size() == 1 -> assign(s, guard);
          case Stmt.If s when guard == NONE && s.orelse().isEmpty() ->
              statements(s.body(), register(s.test(), NONE));
          case Stmt.Return s when guard == NONE && s == body.getLast() -> {
            List<Integer> all = new ArrayList<>();
            for (Expr value : values(s.value())) {
              all.add(register(value, guard));
            }
            returned = all;
          }
          default -> throw new NoShape();
        }
      }
    }

    private void assign(Stmt.Assign s, int guard) throws NoShape {
      if (s.targets().getFirst() instanceof Expr.Name name) {
        if (guard != NONE) {
          throw new NoShape();
        }
        registers.put(name.id(), register(s.value(), guard));
        return;
      }
      int location = location(s.targets().getFirst());
      if (s.value() instanceof Expr.Constant) {
        accesses.add(new Access(false, location, NONE, constant(s.value()), guard));
      } else {
        accesses.add(new Access(false, location, register(s.value(), guard), 0, guard));
      }
    }

    private int register(Expr expression, int guard) throws NoShape {
      if (expression instanceof Expr.Name name) {
        Integer known = registers.get(name.id());
        if (known == null) {
          throw new NoShape();
        }
        return known;
      }
      accesses.add(new Access(true, location(expression), count, 0, guard));
      return count++;
    }

    private static List<Expr> values(Expr returned) {
      return returned instanceof Expr.TupleExpr tuple ? tuple.elts() : List.of(returned);
    }
  }
}
