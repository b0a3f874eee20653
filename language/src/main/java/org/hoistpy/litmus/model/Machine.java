package org.hoistpy.litmus.model;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.hoistpy.memory.AccessKind;

/**
 * What interpreted code acts upon. During set-up that is a memory; for an actor it is the record of
 * a trace. For one thread.
 */
interface Machine {
  /**
   * The result of an update.
   *
   * @param state the new value of the location; null for none, which makes it a read
   * @param result what the operation answers
   * @param part that is read when nothing changes; null for everything
   */
  record Change(Object state, Object result, Object part) {}

  /** All of a location, of which the caller looks at one part only; null for everything. */
  Val read(Location location, Object part, AccessKind kind, long address, int line);

  /**
   * Which write the last read or update saw; those of a location are equal when they saw the same.
   */
  Object lastSeen();

  void write(Location location, Val value, AccessKind kind, int line);

  /** Reads and writes in one indivisible step. */
  Val update(
      Location location, AccessKind kind, long reads, int line, Function<Object, Change> change);

  /** Takes one of several ways; every way is taken in some trace. */
  <T> T choose(List<T> options);

  /** An action that is always possible, or whose result was chosen. */
  void sync(SyncAction action, long reads, int line);

  /** An action that may wait for ever. */
  void block(SyncAction action, long reads, int line);

  /** Takes an item that another action gave, as a queue does. */
  Val take(Ref object, SyncOp op, long reads, int line);

  /** Gives an item to {@link #take}. */
  void give(Ref object, SyncOp op, Val item, int line);

  void progress(int line);

  Ref allocate(String type, ClassValue definition, Object info);

  Object info(Ref object);

  /** The attributes that an object has, or may get. */
  SortedSet<String> attributes(Ref object);

  /** The modules that code may import. */
  Modules modules();

  /** The number of a thread that is about to be started. */
  int thread(ThreadSpec spec);

  /** The reads on which what happens next depends through control. */
  long control();

  void setControl(long reads);

  /** The place in the trace. */
  int position();

  /** Whether nothing since {@code position} changed anything that another thread can see. */
  boolean onlyLooked(int position);

  /** Ends the trace: what was done since {@code position} is repeated for ever. */
  RuntimeException spin(int position, int line);
}
