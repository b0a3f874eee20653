package org.hoistpy.memory.sharing;

/**
 * Holds what belongs to single threads although several threads hold it: sharing does not go
 * through it. Implementations keep the parts of different threads apart.
 */
public interface Confined {
  /** What all threads see of it. */
  default Object[] leadsTo() {
    return new Object[0];
  }
}
