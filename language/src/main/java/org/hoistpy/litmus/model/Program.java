package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.format.TestReader;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * A test that is ready to be explored: its initial state, and every trace of every thread. For one
 * thread.
 */
public final class Program {
  private final LitmusTest test;
  private final SetupMachine setup;
  private final ModuleValue module;
  private final Ref self;
  private final Pool pool = new Pool();

  private Program(LitmusTest test) {
    this.test = test;
    this.setup = new SetupMachine(new Modules(test.file().path()));
    this.module = new ModuleValue(test.file().path());
    this.self = initialise();
  }

  /**
   * Makes the initial state of a test.
   *
   * @throws LitmusProblem when the set-up cannot be interpreted
   */
  public static Program of(LitmusTest test) {
    try {
      return new Program(test);
    } catch (Unsupported unsupported) {
      throw test.problem(unsupported.line(), unsupported.getMessage());
    } catch (Raised raised) {
      throw test.problem(test.line(), "the set-up raises " + raised.name());
    }
  }

  private Ref initialise() {
    Interpreter interpreter = new Interpreter(setup);
    Frame globals = new Frame(module, Scope.EMPTY, null, null);
    interpreter.module(
        test.file().module().body().stream().filter(s -> !isOtherTest(s)).toList(), globals);
    Object type = setup.value(new Location(module, test.name()));
    Ref instance = setup.allocate(test.name(), (ClassValue) type, null);
    instance.name("self");
    for (Stmt statement : test.syntax().body()) {
      fill(instance, statement, interpreter, globals);
    }
    Expressions expressions = interpreter.expressions();
    Val method = expressions.attributeOrNull(Val.of(instance), "setup", test.line());
    if (method != null) {
      expressions.calls().call(method, List.of(), Map.of(), test.line());
    }
    return instance;
  }

  private boolean isOtherTest(Stmt statement) {
    return statement instanceof Stmt.ClassDef definition
        && TestReader.isTest(definition)
        && !definition.name().equals(test.name());
  }

  /** What the class body assigns is the initial state of the instance. */
  private void fill(Ref instance, Stmt statement, Interpreter interpreter, Frame globals) {
    Expr value;
    List<Expr> targets;
    switch (statement) {
      case Stmt.Assign s -> {
        targets = s.targets();
        value = s.value();
      }
      case Stmt.AnnAssign s -> {
        targets = List.of(s.target());
        value = s.value();
      }
      default -> {
        return;
      }
    }
    if (value == null) {
      return;
    }
    Val initial = interpreter.expressions().eval(value, globals);
    for (Expr target : targets) {
      if (target instanceof Expr.Name name) {
        AccessKind kind = instance.definition().kind(name.id());
        setup.write(new Location(instance, name.id()), initial, kind, statement.span().line());
      }
    }
  }

  public LitmusTest test() {
    return test;
  }

  /** What the set-up did to synchronisation objects. */
  public List<SyncAction> setupActions() {
    return setup.actions();
  }

  /** The numbers that objects were made with, as the size of a queue; null for none. */
  public Object info(Ref object) {
    Object info = setup.info(object);
    return info != null ? info : pool.info(object);
  }

  /**
   * The globals and class attributes that actors write, once {@link #explore} was called: what two
   * samples of the test on a machine would share.
   */
  public List<Location> writtenNames() {
    return pool.writtenLocations().stream()
        .filter(l -> l.owner() instanceof ModuleValue || l.owner() instanceof ClassValue)
        .toList();
  }

  /** The initial value of a location. */
  public Object initial(Location location) {
    return setup.value(location);
  }

  /**
   * All traces of all threads; to be called once: first the actors in order, then the arbiter if
   * there is one, then the threads that actors start.
   *
   * @throws LitmusProblem when an actor cannot be interpreted
   */
  public List<List<Trace>> explore() {
    List<Val> starts = new ArrayList<>();
    List<Stmt.FunctionDef> methods = new ArrayList<>(test.actors());
    if (test.arbiter() != null) {
      methods.add(test.arbiter());
    }
    Expressions expressions = new Interpreter(setup).expressions();
    for (Stmt.FunctionDef method : methods) {
      starts.add(expressions.attribute(Val.of(self), method.name(), method.span().line()));
    }
    // First which locations are written at all, then again without the reads of all others.
    grow(starts);
    pool.restart();
    return grow(starts);
  }

  private List<List<Trace>> grow(List<Val> starts) {
    Map<Integer, List<Trace>> traces = new LinkedHashMap<>();
    do {
      pool.takeChanged();
      for (int thread = 0; thread < starts.size() + pool.threads().size(); thread++) {
        traces.put(thread, new TraceFinder(test, setup, pool, thread, starts).all());
      }
    } while (pool.takeChanged());
    return List.copyOf(traces.values());
  }
}
