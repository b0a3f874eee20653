package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What any thread may write, as far as it is known: grows until nothing new is found. For one
 * thread.
 */
final class Pool {
  private final Map<Location, List<Version>> versions = new HashMap<>();
  private final Map<Ref, Object> infos = new HashMap<>();
  private final List<ThreadSpec> threads = new ArrayList<>();
  private final Set<Location> written = new HashSet<>();
  private final Set<EventId> writers = new HashSet<>();
  private boolean changed;

  /** Forgets the versions; keeps which locations are written, and the threads. */
  void restart() {
    versions.clear();
    writers.clear();
    changed = true;
  }

  /** Whether something was added since the last call. */
  boolean takeChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }

  void add(Location location, Version version) {
    if (written.add(location) | writers.add(version.event())) {
      changed = true;
    }
    List<Version> known = versions.computeIfAbsent(location, l -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      Version old = known.get(i);
      if (old.event().equals(version.event()) && old.value().equals(version.value())) {
        if (!version.history().containsAll(old.history()) || version.depth() < old.depth()) {
          // There are several ways to this value; it depends for sure on what they share.
          Set<EventId> shared = new HashSet<>(old.history());
          shared.retainAll(version.history());
          int depth = Math.min(old.depth(), version.depth());
          known.set(i, new Version(old.event(), old.value(), shared, old.touched(), depth));
          changed = true;
        }
        return;
      }
    }
    known.add(version);
    changed = true;
  }

  List<Version> versions(Location location) {
    return versions.getOrDefault(location, List.of());
  }

  /** How many events write something. */
  int writers() {
    return writers.size();
  }

  /** Whether any actor writes to the location. */
  boolean isWritten(Location location) {
    return written.contains(location);
  }

  Set<Location> writtenLocations() {
    return written;
  }

  void describe(Ref object, Object info) {
    infos.put(object, info);
  }

  Object info(Ref object) {
    return infos.get(object);
  }

  /** The number of a thread, counted from 0, that actors may start. */
  int thread(ThreadSpec spec) {
    int index = threads.indexOf(spec);
    if (index < 0) {
      index = threads.size();
      threads.add(spec);
      changed = true;
    }
    return index;
  }

  List<ThreadSpec> threads() {
    return threads;
  }
}
