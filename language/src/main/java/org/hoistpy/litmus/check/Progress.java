package org.hoistpy.litmus.check;

import org.hoistpy.litmus.model.Event;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.MemoryModel;

/**
 * Loops that never end (memory model, section 2): a read that is repeated for ever sees the last
 * write in the end, unless the compiler may hoist it out of the loop for good. That is so in {@code
 * relaxed} only, for plain locations that are not stable cells, in loops without a progress point.
 * For one thread.
 */
final class Progress {
  private final Candidate candidate;
  private final MemoryModel mode;

  Progress(Candidate candidate, MemoryModel mode) {
    this.candidate = candidate;
    this.mode = mode;
  }

  /** Whether a read cannot see an overwritten value for ever. */
  boolean mustSeeLatest(int read) {
    Event event = candidate.event(read);
    if (!event.repeats()) {
      return false;
    }
    boolean mayBeHoisted =
        mode == MemoryModel.RELAXED
            && event.access() == AccessKind.PLAIN
            && !event.stable()
            && !hasProgressPoint(event.id().thread());
    return !mayBeHoisted;
  }

  private boolean hasProgressPoint(int thread) {
    for (Trace trace : candidate.traces()) {
      if (trace.thread() == thread) {
        return trace.events().stream().anyMatch(e -> e.repeats() && e.isProgressPoint());
      }
    }
    return false;
  }
}
