package org.hoistpy.tests.graph;

import java.util.Comparator;
import java.util.List;

/**
 * What one finished compilation reads from memory, and its barriers.
 *
 * @param target the name of the compiled function
 * @param tier 1 or 2
 * @param hasLoop whether any loop is left in the code
 * @param reads every read of the final graph
 * @param fences the kind of every memory barrier of the final graph, as the compiler calls it
 */
public record CompiledGraph(
    String target, int tier, boolean hasLoop, List<FieldRead> reads, List<String> fences) {

  public CompiledGraph {
    reads = List.copyOf(reads);
    fences = List.copyOf(fences);
  }

  /** The worst placement of the reads of a field. */
  public Placement placement(Class<?> holder, String field) {
    return reads.stream()
        .filter(read -> read.reads(holder, field))
        .map(FieldRead::placement)
        .max(Comparator.naturalOrder())
        .orElse(Placement.ABSENT);
  }
}
