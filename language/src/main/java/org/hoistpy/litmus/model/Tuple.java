package org.hoistpy.litmus.model;

import java.util.List;

/** A Python tuple. Immutable. */
public record Tuple(List<Object> items) {
  public Tuple {
    items = List.copyOf(items);
  }
}
