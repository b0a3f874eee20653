package org.hoistpy.litmus.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A set of pairs of events, which are numbers. For one thread. */
public final class Relation {
  private final BitSet[] rows;

  Relation(int size) {
    rows = new BitSet[size];
    Arrays.setAll(rows, i -> new BitSet(size));
  }

  void add(int from, int to) {
    rows[from].set(to);
  }

  void addAll(Relation other) {
    for (int i = 0; i < rows.length; i++) {
      rows[i].or(other.rows[i]);
    }
  }

  /** Whether the pair is in the relation. */
  public boolean has(int from, int to) {
    return rows[from].get(to);
  }

  /** The events that {@code from} is related to. */
  public BitSet after(int from) {
    return rows[from];
  }

  /** The smallest transitive relation around this one. */
  Relation closure() {
    Relation result = new Relation(rows.length);
    result.addAll(this);
    for (int middle = 0; middle < rows.length; middle++) {
      for (BitSet row : result.rows) {
        if (row.get(middle)) {
          row.or(result.rows[middle]);
        }
      }
    }
    return result;
  }

  /** A shortest way along the pairs, both ends included; null when there is none. */
  List<Integer> path(int from, int to) {
    int[] before = new int[rows.length];
    Arrays.fill(before, -1);
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      for (int next = rows[at].nextSetBit(0); next >= 0; next = rows[at].nextSetBit(next + 1)) {
        if (before[next] >= 0) {
          continue;
        }
        before[next] = at;
        if (next == to) {
          List<Integer> result = new ArrayList<>(List.of(to));
          for (int e = at; e != from; e = before[e]) {
            result.add(e);
          }
          result.add(from);
          Collections.reverse(result);
          return result;
        }
        open.add(next);
      }
    }
    return null;
  }

  /** A shortest cycle, its first event once more at the end; null when there is none. */
  List<Integer> cycle() {
    List<Integer> best = null;
    for (int i = 0; i < rows.length; i++) {
      List<Integer> found = path(i, i);
      if (found != null && (best == null || found.size() < best.size())) {
        best = found;
      }
    }
    return best;
  }
}
