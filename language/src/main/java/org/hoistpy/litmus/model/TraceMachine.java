package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.hoistpy.memory.AccessKind;

/**
 * Records one trace of one thread. Reads see what the pool offers; which offer is taken is given by
 * a list of choices, and the alternatives are counted so that the caller can take them next time.
 */
final class TraceMachine implements Machine {
  private static final int MOST_EVENTS = 60;
  private static final String ITEMS = "items";

  private final int thread;
  private final Pool pool;
  private final SetupMachine initial;
  private final int[] choices;
  private final List<int[]> taken = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<Location, List<Version>> own = new HashMap<>();
  private final Map<Version, Long> ownReads = new HashMap<>();
  private final Map<Ref, Object> infos = new HashMap<>();
  private int objects;
  private long control;
  private Version lastSeen;

  TraceMachine(int thread, Pool pool, SetupMachine initial, int[] choices) {
    this.thread = thread;
    this.pool = pool;
    this.initial = initial;
    this.choices = choices;
  }

  List<Event> events() {
    return events;
  }

  /** For each choice made: which was taken, of how many. */
  List<int[]> taken() {
    return taken;
  }

  @Override
  public <T> T choose(List<T> options) {
    if (options.size() == 1) {
      return options.getFirst();
    }
    int at = taken.size();
    int index = at < choices.length ? choices[at] : 0;
    taken.add(new int[] {index, options.size()});
    return options.get(index);
  }

  private EventId next(int line) {
    if (events.size() >= MOST_EVENTS) {
      throw new Unsupported(line, "an actor does more than " + MOST_EVENTS + " steps");
    }
    return new EventId(thread, events.size());
  }

  private long bit() {
    return 1L << events.size();
  }

  private Version latest(Location location) {
    List<Version> mine = own.get(location);
    return mine == null ? null : mine.getLast();
  }

  private Version initial(Location location) {
    return new Version(EventId.INITIAL, initial.value(location), Set.of(), null, 0);
  }

  /** A collection that an actor makes is never seen without contents. */
  private static boolean hasInitial(Location location) {
    return !(location.owner() instanceof Ref ref
        && ref.thread() != EventId.SETUP
        && ref.definition() == null);
  }

  @Override
  public Val read(Location location, Object part, AccessKind kind, long address, int line) {
    List<Version> options = new ArrayList<>();
    Version mine = null;
    for (Version version : own.getOrDefault(location, List.of()).reversed()) {
      if (version.touches(part)) {
        mine = version;
        break;
      }
    }
    if (mine != null || hasInitial(location)) {
      options.add(mine != null ? mine : initial(location));
    }
    for (Version version : pool.versions(location)) {
      if (version.event().thread() != thread && version.touches(part)) {
        options.add(version);
      }
    }
    if (options.isEmpty()) {
      throw new TraceEnd(null, line);
    }
    boolean isPrivate =
        mine != null && options.size() == 1 || mine == null && !pool.isWritten(location);
    if (isPrivate) {
      lastSeen = options.getFirst();
      return new Val(options.getFirst().value(), ownReads.getOrDefault(mine, 0L) | address);
    }
    return see(location, part, kind, choose(options), address, line);
  }

  private Val see(
      Location location, Object part, AccessKind kind, Version seen, long address, int line) {
    lastSeen = seen;
    EventId id = next(line);
    long reads = bit() | address | ownReads.getOrDefault(seen, 0L);
    events.add(
        new Event(
            id,
            Event.Kind.READ,
            kind,
            location,
            part,
            seen,
            null,
            0,
            null,
            initial.isStable(location),
            false,
            line));
    return new Val(seen.value(), reads);
  }

  @Override
  public Object lastSeen() {
    return List.of(lastSeen.event(), lastSeen.value());
  }

  @Override
  public void write(Location location, Val value, AccessKind kind, int line) {
    EventId id = next(line);
    long reads = value.reads() | control;
    Version version = new Version(id, value.value(), history(id, reads), null, depth(reads, null));
    remember(location, version, reads);
    events.add(
        new Event(
            id,
            Event.Kind.WRITE,
            kind,
            location,
            null,
            null,
            version,
            reads,
            null,
            false,
            false,
            line));
  }

  private void remember(Location location, Version version, long reads) {
    own.computeIfAbsent(location, l -> new ArrayList<>()).add(version);
    ownReads.put(version, reads & ~control);
    pool.add(location, version);
  }

  /** What a write depends on; a write that depends on itself is impossible. */
  private Set<EventId> history(EventId self, long reads) {
    Set<EventId> result = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      if ((reads >> i & 1) != 0) {
        Event event = events.get(i);
        if (event.source() != null) {
          result.addAll(event.source().history());
        } else if (event.action() != null && event.action().result() instanceof Version version) {
          result.addAll(version.history());
        }
      }
    }
    if (!result.add(self)) {
      throw new TraceEnd(null, 0);
    }
    return result;
  }

  /**
   * How many writes follow from one another, this one included. No write happens twice, so there
   * cannot be more than there are writes.
   */
  private int depth(long reads, Version updated) {
    int depth = updated == null ? 0 : updated.depth();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if ((reads >> i & 1) == 0) {
        continue;
      }
      if (event.source() != null) {
        depth = Math.max(depth, event.source().depth());
      } else if (event.action() != null && event.action().result() instanceof Version item) {
        depth = Math.max(depth, item.depth());
      }
      if (event.version() != null) {
        depth = Math.max(depth, event.version().depth());
      }
    }
    if (depth > pool.writers()) {
      throw new TraceEnd(null, 0);
    }
    return depth + 1;
  }

  @Override
  public Val update(
      Location location, AccessKind kind, long reads, int line, Function<Object, Change> change) {
    Version mine = latest(location);
    List<Version> options = new ArrayList<>();
    if (mine != null || hasInitial(location)) {
      options.add(mine != null ? mine : initial(location));
    }
    for (Version version : pool.versions(location)) {
      if (version.event().thread() != thread) {
        options.add(version);
      }
    }
    if (options.isEmpty()) {
      throw new TraceEnd(null, line);
    }
    Version seen = choose(options);
    if (seen.history().contains(new EventId(thread, events.size()))) {
      throw new TraceEnd(null, line);
    }
    lastSeen = seen;
    Change done = change.apply(seen.value());
    if (done.state() == null) {
      Val all = see(location, done.part(), kind, seen, reads, line);
      return done.result() == null ? all : new Val(done.result(), all.reads());
    }
    EventId id = next(line);
    long dependsOn = reads | control | ownReads.getOrDefault(seen, 0L);
    Set<EventId> history = new HashSet<>(history(id, dependsOn));
    history.addAll(seen.history());
    Set<Object> touched =
        seen.value() instanceof Contents before && done.state() instanceof Contents after
            ? after.difference(before)
            : null;
    Version version = new Version(id, done.state(), history, touched, depth(dependsOn, seen));
    long bit = bit();
    remember(location, version, dependsOn | bit);
    events.add(
        new Event(
            id,
            Event.Kind.UPDATE,
            kind,
            location,
            null,
            seen,
            version,
            dependsOn,
            null,
            initial.isStable(location),
            false,
            line));
    return new Val(done.result() == null ? Val.NONE.value() : done.result(), dependsOn | bit);
  }

  private void add(SyncAction action, long reads, Version version, int line) {
    EventId id = next(line);
    events.add(
        new Event(
            id,
            Event.Kind.SYNC,
            null,
            null,
            null,
            null,
            version,
            reads | control,
            action,
            false,
            false,
            line));
  }

  @Override
  public void sync(SyncAction action, long reads, int line) {
    add(action, reads, null, line);
  }

  @Override
  public void block(SyncAction action, long reads, int line) {
    boolean goesOn = choose(List.of(true, false));
    add(action, reads, null, line);
    if (!goesOn) {
      events.set(events.size() - 1, events.getLast().repeating());
      throw new TraceEnd(Trace.Ending.BLOCKED, line);
    }
  }

  @Override
  public Val take(Ref object, SyncOp op, long reads, int line) {
    List<Version> options = new ArrayList<>();
    Location items = new Location(object, ITEMS);
    options.addAll(initial.given(object));
    options.addAll(own.getOrDefault(items, List.of()));
    for (Version version : pool.versions(items)) {
      if (version.event().thread() != thread) {
        options.add(version);
      }
    }
    boolean waits = !op.answersAtOnce();
    if (waits) {
      options.add(null);
    }
    if (options.isEmpty()) {
      throw new TraceEnd(null, line);
    }
    Version item = choose(options);
    long bit = bit();
    add(new SyncAction(object, op, null, item), reads, null, line);
    if (item == null) {
      events.set(events.size() - 1, events.getLast().repeating());
      throw new TraceEnd(Trace.Ending.BLOCKED, line);
    }
    return new Val(item.value(), reads | bit | ownReads.getOrDefault(item, 0L));
  }

  @Override
  public void give(Ref object, SyncOp op, Val item, int line) {
    EventId id = next(line);
    long reads = item.reads() | control;
    Version version = new Version(id, item.value(), history(id, reads), null, depth(reads, null));
    remember(new Location(object, ITEMS), version, reads);
    add(new SyncAction(object, op, item.value(), null), reads, version, line);
  }

  @Override
  public void progress(int line) {
    EventId id = next(line);
    events.add(
        new Event(
            id, Event.Kind.PROGRESS, null, null, null, null, null, 0, null, false, false, line));
  }

  @Override
  public Ref allocate(String type, ClassValue definition, Object info) {
    Ref ref = new Ref(thread, objects++, type, definition);
    infos.put(ref, info);
    pool.describe(ref, info);
    return ref;
  }

  @Override
  public Object info(Ref object) {
    if (object.thread() == EventId.SETUP) {
      return initial.info(object);
    }
    return object.thread() == thread ? infos.get(object) : pool.info(object);
  }

  @Override
  public int thread(ThreadSpec spec) {
    return pool.thread(spec);
  }

  @Override
  public SortedSet<String> attributes(Ref object) {
    SortedSet<String> names = initial.attributes(object);
    for (Location location : pool.writtenLocations()) {
      if (location.owner().equals(object)) {
        names.add(location.name());
      }
    }
    return names;
  }

  @Override
  public Modules modules() {
    return initial.modules();
  }

  @Override
  public long control() {
    return control;
  }

  @Override
  public void setControl(long reads) {
    control = reads;
  }

  @Override
  public int position() {
    return events.size();
  }

  @Override
  public boolean onlyLooked(int position) {
    int acquired = 0;
    for (Event event : events.subList(position, events.size())) {
      if (event.isWrite()) {
        return false;
      }
      if (event.kind() == Event.Kind.SYNC) {
        SyncAction action = event.action();
        if (action.op() == SyncOp.ACQUIRE) {
          acquired++;
        } else if (action.op() == SyncOp.RELEASE) {
          acquired--;
        } else if (!action.op().answersAtOnce() || changes(action)) {
          return false;
        }
      }
    }
    return acquired == 0;
  }

  private static boolean changes(SyncAction action) {
    return switch (action.op()) {
      case TRY_ACQUIRE, TRY_PUT, TIMED_WAKE -> Boolean.TRUE.equals(action.result());
      case TRY_GET -> action.result() instanceof Version;
      default -> false;
    };
  }

  @Override
  public RuntimeException spin(int position, int line) {
    for (int i = position; i < events.size(); i++) {
      events.set(i, events.get(i).repeating());
    }
    return new TraceEnd(Trace.Ending.SPINS, line);
  }
}
