package org.hoistpy.litmus.model;

import java.util.Map;

/**
 * The captured variables that a function sees: cells by name. Immutable.
 *
 * @param cells those of the enclosing functions
 */
record Scope(Map<String, Ref> cells) {
  static final Scope EMPTY = new Scope(Map.of());
}
