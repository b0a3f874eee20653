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
  private boolean changed;

  /** Forgets the versions; keeps which locations are written, and the threads. */
  void restart() {
    versions.clear();
    changed = true;
  }

  /** Whether something was added since the last call. */
  boolean takeChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }

  void add(Location location, Version version) {
    if (written.add(location)) {
      changed = true;
    }
    List<Version> known = versions.computeIfAbsent(location, l -> new ArrayList<>());
    for (Version old : known) {
      if (old.event().equals(version.event())
          && old.value().equals(version.value())
          && version.history().containsAll(old.history())) {
        return;
      }
    }
    known.add(version);
    changed = true;
  }

  List<Version> versions(Location location) {
    return versions.getOrDefault(location, List.of());
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
