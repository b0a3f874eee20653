package org.hoistpy.memory.sharing;

/**
 * A part of an object that is told when the object becomes shared: a container takes its lock from
 * then on. Told on the one thread that can reach it.
 */
public interface Shareable {
  void becomeShared();
}
