package org.hoistpy.litmus.model;

import java.util.Set;
import org.hoistpy.memory.AccessKind;

/**
 * What an actor does to memory, or to a synchronisation object, in one indivisible step. Immutable.
 *
 * @param id thread and place in program order
 * @param kind read, write, both, synchronisation, or nothing but a progress point
 * @param access how the location is accessed; null without a location
 * @param location null for synchronisation and progress points
 * @param part of a collection that is read; null for the whole location
 * @param source what a read sees
 * @param version what a write writes
 * @param reads the reads of this thread, a bit for each, that a write depends on through data,
 *     addresses or control
 * @param action the synchronisation
 * @param stable whether the location is a stable cell: compiled readers see every write
 * @param repeats whether the event is part of a loop that never ends
 * @param line in the file
 */
public record Event(
    EventId id,
    Kind kind,
    AccessKind access,
    Location location,
    Object part,
    Version source,
    Version version,
    long reads,
    SyncAction action,
    boolean stable,
    boolean repeats,
    int line) {
  /** Whether memory is read, written, both in one step, or neither. */
  public enum Kind {
    READ,
    WRITE,
    UPDATE,
    SYNC,
    PROGRESS
  }

  /** Whether the event reads a location. */
  public boolean isRead() {
    return kind == Kind.READ || kind == Kind.UPDATE;
  }

  /** Whether the event writes a location. */
  public boolean isWrite() {
    return kind == Kind.WRITE || kind == Kind.UPDATE;
  }

  /** Whether plain reads are made afresh after it: memory model, section 1, progress points. */
  public boolean isProgressPoint() {
    return kind == Kind.SYNC || kind == Kind.PROGRESS;
  }

  Event repeating() {
    return new Event(
        id, kind, access, location, part, source, version, reads, action, stable, true, line);
  }

  /** The event as people write it: {@code x = 1}, {@code y -> 0}, {@code lock.acquire()}. */
  @Override
  public String toString() {
    String place = place();
    return switch (kind) {
      case READ -> place + " -> " + Values.repr(partOf(source.value()));
      case WRITE -> place + " = " + Values.repr(version.value());
      case UPDATE -> location + ": " + Values.repr(source.value()) + " => " + after();
      case SYNC -> action.toString();
      case PROGRESS -> "progress point";
    };
  }

  private String after() {
    return Values.repr(version.value());
  }

  private String place() {
    if (part == null || location == null) {
      return String.valueOf(location);
    }
    return part == Contents.LENGTH
        ? "len(" + location + ")"
        : location + "[" + Values.repr(part) + "]";
  }

  private Object partOf(Object value) {
    if (part == null || !(value instanceof Contents contents)) {
      return value;
    }
    if (part == Contents.LENGTH) {
      return (long) contents.size();
    }
    if (contents instanceof Contents.Items list) {
      int index = part instanceof Integer i ? i : 0;
      return index < list.size() ? list.items().get(index) : Absent.ABSENT;
    }
    Object found = ((Contents.Entries) contents).get(part);
    return found == null ? Absent.ABSENT : found;
  }

  Set<Object> touched() {
    return version == null ? Set.of() : version.touched();
  }
}
