package org.hoistpy.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * The search for "Did you mean": a Levenshtein distance in which a change of case costs less than
 * another substitution. Costs and limits are those of CPython 3.12, which works on UTF-8 bytes.
 * Stateless.
 */
public final class Suggestions {
  private static final int MAX_CANDIDATES = 750;
  private static final int MAX_LENGTH = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private Suggestions() {}

  /** The candidate most like {@code name}, the first of equals; null when none is near enough. */
  public static String closest(Collection<String> candidates, String name) {
    if (candidates.size() >= MAX_CANDIDATES) {
      return null;
    }
    byte[] wanted = bytes(name);
    long best = Long.MAX_VALUE;
    String suggestion = null;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      byte[] given = bytes(candidate);
      // No more than a third of the characters involved may need changing.
      long limit = (long) (wanted.length + given.length + 3) * MOVE_COST / 6;
      limit = Math.min(limit, best - 1);
      long distance = distance(wanted, given, limit);
      if (distance > limit) {
        continue;
      }
      if (suggestion == null || distance < best) {
        suggestion = candidate;
        best = distance;
      }
    }
    return suggestion;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int substitution(byte a, byte b) {
    if ((a & 31) != (b & 31)) {
      return MOVE_COST;
    }
    if (a == b) {
      return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }

  /** The distance, or some number above {@code limit} when it is not within it. */
  private static long distance(byte[] first, byte[] second, long limit) {
    int start = 0;
    int firstEnd = first.length;
    int secondEnd = second.length;
    while (start < firstEnd && start < secondEnd && first[start] == second[start]) {
      start++;
    }
    while (firstEnd > start && secondEnd > start && first[firstEnd - 1] == second[secondEnd - 1]) {
      firstEnd--;
      secondEnd--;
    }
    byte[] a = Arrays.copyOfRange(first, start, firstEnd);
    byte[] b = Arrays.copyOfRange(second, start, secondEnd);
    if (a.length == 0 || b.length == 0) {
      return (long) (a.length + b.length) * MOVE_COST;
    }
    if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) {
      return limit + 1;
    }
    if (b.length < a.length) {
      byte[] swap = a;
      a = b;
      b = swap;
    }
    if ((long) (b.length - a.length) * MOVE_COST > limit) {
      return limit + 1;
    }
    return matrix(a, b, limit);
  }

  private static long matrix(byte[] a, byte[] b, long limit) {
    long[] row = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      row[i] = (long) (i + 1) * MOVE_COST;
    }
    long result = 0;
    for (int j = 0; j < b.length; j++) {
      long diagonal = (long) j * MOVE_COST;
      result = diagonal;
      long minimum = Long.MAX_VALUE;
      for (int i = 0; i < a.length; i++) {
        long substituted = diagonal + substitution(b[j], a[i]);
        diagonal = row[i];
        long moved = Math.min(result, diagonal) + MOVE_COST;
        result = Math.min(moved, substituted);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > limit) {
        return limit + 1;
      }
    }
    return result;
  }
}
