package org.hoistpy.litmus.check;

import org.hoistpy.litmus.model.Event;
import org.hoistpy.memory.MemoryModel;

/**
 * Which reads are made afresh: a plain read may reuse the value of an earlier one, or be made
 * early, within its strip only. Progress points are boundaries in every mode (memory model, section
 * 1); {@code next_strip()} is one in {@code bounded} (section 2). In {@code strict} every read is
 * made afresh. For one thread.
 */
final class Rereads {
  private static final String STRIP = "strip";

  private final Candidate candidate;
  private final HappensBefore hb;
  private final MemoryModel mode;

  Rereads(Candidate candidate, HappensBefore hb, MemoryModel mode) {
    this.candidate = candidate;
    this.hb = hb;
    this.mode = mode;
  }

  /** Whether {@code later} cannot see an older value than {@code earlier} did. */
  boolean isFresh(int earlier, int later) {
    if (!hb.has(earlier, later)) {
      return false;
    }
    Event first = candidate.event(earlier);
    Event second = candidate.event(later);
    if (mode == MemoryModel.STRICT || first.id().thread() != second.id().thread()) {
      return true;
    }
    if (isOrdered(first) && isOrdered(second)) {
      return true;
    }
    for (int between = earlier + 1; between < later; between++) {
      if (isBoundary(candidate.event(between))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdered(Event event) {
    return event.access() != org.hoistpy.memory.AccessKind.PLAIN
        || event.kind() == Event.Kind.UPDATE;
  }

  private boolean isBoundary(Event event) {
    if (event.action() != null && event.action().object().type().equals(STRIP)) {
      return mode == MemoryModel.BOUNDED;
    }
    return event.isProgressPoint();
  }
}
