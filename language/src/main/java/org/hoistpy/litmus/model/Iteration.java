package org.hoistpy.litmus.model;

/** What a loop takes its items from; null is the end. */
@FunctionalInterface
interface Iteration {
  Val next();
}
