package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hoistpy.memory.AccessKind;

/** The initial state, made by running the module and the set-up of a test. For one thread. */
final class SetupMachine implements Machine {
  /** A global that was written more often is a mutable cell for good: memory model, section 5. */
  private static final int STABLE_WRITES = 4;

  private final Map<Location, Object> memory = new HashMap<>();
  private final Map<Location, Integer> writes = new HashMap<>();
  private final Map<Ref, Object> infos = new HashMap<>();
  private final Map<Ref, List<Version>> given = new HashMap<>();
  private final List<SyncAction> actions = new ArrayList<>();
  private final Modules modules;
  private int objects;

  /** The initial value of a location; {@link Absent} where there is none. */
  Object value(Location location) {
    return memory.getOrDefault(location, Absent.ABSENT);
  }

  /** Whether compiled code holds the location's value as a constant that a write replaces. */
  boolean isStable(Location location) {
    return (location.owner() instanceof ModuleValue || location.owner() instanceof ClassValue)
        && writes.getOrDefault(location, 0) <= STABLE_WRITES;
  }

  SetupMachine(Modules modules) {
    this.modules = modules;
  }

  /** What was done to synchronisation objects, in order. */
  List<SyncAction> actions() {
    return actions;
  }

  /** The items that were put into a queue. */
  List<Version> given(Ref object) {
    return given.getOrDefault(object, List.of());
  }

  /** All objects and what is known of them. */
  Map<Ref, Object> objects() {
    return infos;
  }

  Map<Location, Object> memory() {
    return memory;
  }

  @Override
  public Val read(Location location, Object part, AccessKind kind, long address, int line) {
    return Val.of(value(location));
  }

  @Override
  public Object lastSeen() {
    // Nobody else writes.
    return "";
  }

  @Override
  public void write(Location location, Val value, AccessKind kind, int line) {
    memory.put(location, value.value());
    if (value.value() instanceof Ref ref) {
      ref.name(location.toString());
    }
    writes.merge(location, 1, Integer::sum);
  }

  @Override
  public Val update(
      Location location, AccessKind kind, long reads, int line, Function<Object, Change> change) {
    Change done = change.apply(value(location));
    if (done.state() != null) {
      write(location, Val.of(done.state()), kind, line);
    }
    return done.result() == null ? Val.of(value(location)) : Val.of(done.result());
  }

  @Override
  public SortedSet<String> attributes(Ref object) {
    SortedSet<String> names = new TreeSet<>();
    for (Location location : memory.keySet()) {
      if (location.owner().equals(object)) {
        names.add(location.name());
      }
    }
    return names;
  }

  @Override
  public <T> T choose(List<T> options) {
    return options.getFirst();
  }

  @Override
  public void sync(SyncAction action, long reads, int line) {
    actions.add(action);
  }

  @Override
  public void block(SyncAction action, long reads, int line) {
    actions.add(action);
  }

  @Override
  public Val take(Ref object, SyncOp op, long reads, int line) {
    throw new Unsupported(line, "taking an item during set-up");
  }

  @Override
  public void give(Ref object, SyncOp op, Val item, int line) {
    List<Version> items = given.computeIfAbsent(object, o -> new ArrayList<>());
    items.add(
        new Version(new EventId(EventId.SETUP, items.size() + 1), item.value(), Set.of(), null, 0));
    actions.add(new SyncAction(object, op, item.value(), items.getLast()));
  }

  @Override
  public void progress(int line) {
    // Nothing else runs yet.
  }

  @Override
  public Ref allocate(String type, ClassValue definition, Object info) {
    Ref ref = new Ref(EventId.SETUP, objects++, type, definition);
    infos.put(ref, info);
    return ref;
  }

  @Override
  public Object info(Ref object) {
    return infos.get(object);
  }

  @Override
  public int thread(ThreadSpec spec) {
    throw new Unsupported(0, "starting a thread during set-up");
  }

  @Override
  public Modules modules() {
    return modules;
  }

  @Override
  public long control() {
    return 0;
  }

  @Override
  public void setControl(long reads) {
    // There is one way through the set-up.
  }

  @Override
  public int position() {
    return 0;
  }

  @Override
  public boolean onlyLooked(int position) {
    return false;
  }

  @Override
  public RuntimeException spin(int position, int line) {
    return new Unsupported(line, "a loop in the set-up does not end");
  }
}
