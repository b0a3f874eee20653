package org.hoistpy.litmus.model;

import java.util.ArrayList;
import java.util.List;

/** What a loop takes its items from; null is the end. */
@FunctionalInterface
interface Iteration {
  Val next();

  /** All that is left. */
  default List<Val> rest() {
    List<Val> items = new ArrayList<>();
    for (Val item = next(); item != null; item = next()) {
      items.add(item);
    }
    return items;
  }
}
