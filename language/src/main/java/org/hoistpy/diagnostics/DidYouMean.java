package org.hoistpy.diagnostics;

import java.util.Collection;

/**
 * The search behind "Did you mean": the candidate nearest to a wrong name, by the edit distance of
 * CPython's suggestions ({@code Python/suggestions.c}). Stateless.
 */
public final class DidYouMean {
  private static final int MAX_CANDIDATES = 750;
  private static final int MAX_LENGTH = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private DidYouMean() {}

  /** The nearest candidate, the first of equally near ones, or null when none is near enough. */
  public static String nearest(String wrong, Collection<String> candidates) {
    if (candidates.size() >= MAX_CANDIDATES || wrong.length() > MAX_LENGTH) {
      return null;
    }
    int best = Integer.MAX_VALUE;
    String suggestion = null;
    for (String candidate : candidates) {
      if (candidate.equals(wrong)) {
        continue;
      }
      // At most a third of the characters may need changing, and it must beat the best so far.
      int max = (candidate.length() + wrong.length() + 3) * MOVE_COST / 6;
      max = Math.min(max, best - 1);
      int distance = distance(wrong, candidate, max);
      if (distance > max) {
        continue;
      }
      if (suggestion == null || distance < best) {
        suggestion = candidate;
        best = distance;
      }
    }
    return suggestion;
  }

  private static int distance(String first, String second, int maxCost) {
    if (first.equals(second)) {
      return 0;
    }
    int prefix = 0;
    int shorter = Math.min(first.length(), second.length());
    while (prefix < shorter && first.charAt(prefix) == second.charAt(prefix)) {
      prefix++;
    }
    String a = first.substring(prefix);
    String b = second.substring(prefix);
    while (!a.isEmpty() && !b.isEmpty() && last(a) == last(b)) {
      a = a.substring(0, a.length() - 1);
      b = b.substring(0, b.length() - 1);
    }
    if (a.isEmpty() || b.isEmpty()) {
      return MOVE_COST * (a.length() + b.length());
    }
    if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
      return maxCost + 1;
    }
    if (b.length() < a.length()) {
      String swap = a;
      a = b;
      b = swap;
    }
    if ((b.length() - a.length()) * MOVE_COST > maxCost) {
      return maxCost + 1;
    }
    return oneRow(a, b, maxCost);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** The Levenshtein matrix with one row updated in place; stops when a row exceeds the cost. */
  private static int oneRow(String a, String b, int maxCost) {
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int i = 0; i < b.length(); i++) {
      int distance = i * MOVE_COST;
      result = distance;
      int minimum = Integer.MAX_VALUE;
      for (int j = 0; j < row.length; j++) {
        int substitute = distance + substitutionCost(b.charAt(i), a.charAt(j));
        distance = row[j];
        result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
        row[j] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > maxCost) {
        return maxCost + 1;
      }
    }
    return result;
  }

  private static int substitutionCost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}
