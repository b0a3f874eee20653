package org.hoistpy.ops;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;

/**
 * The full names of the modules of one context whose bodies are still running. The import system
 * keeps it, and the errors of attribute reads ask it. Thread-safe.
 */
public final class InitializingModules {
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  private InitializingModules() {}

  public static InitializingModules of(HoistPyContext context) {
    return context.service(InitializingModules.class, ignored -> new InitializingModules());
  }

  public void add(String name) {
    names.add(name);
  }

  public void remove(String name) {
    names.remove(name);
  }

  public boolean contains(String name) {
    return names.contains(name);
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }
}
