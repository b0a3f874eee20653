package org.hoistpy.modules.re;

import java.util.Arrays;

/**
 * What a backtracking match can still try, and what it has to restore before: entries of a kind and
 * three numbers. Confined to one match.
 */
final class ChoiceStack {
  /** Kinds that only restore state; all others are alternatives. */
  static final int RESTORE_MARK = 0;

  static final int RESTORE_LAST_GROUP = 1;
  static final int RESTORE_LOOP = 2;
  private static final int LAST_RESTORING = RESTORE_LOOP;
  private static final int ENTRY = 4;
  private static final int INITIAL = 64 * ENTRY;

  private int[] entries = new int[INITIAL];
  private int top;

  void push(int kind, int a, int b, int c) {
    if (top + ENTRY > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[top] = kind;
    entries[top + 1] = a;
    entries[top + 2] = b;
    entries[top + 3] = c;
    top += ENTRY;
  }

  int top() {
    return top;
  }

  void clear() {
    top = 0;
  }

  /** Removes the newest entry, which stays readable until the next push. */
  void pop() {
    top -= ENTRY;
  }

  int kind() {
    return entries[top];
  }

  int a() {
    return entries[top + 1];
  }

  int b() {
    return entries[top + 2];
  }

  int c() {
    return entries[top + 3];
  }

  /** Forgets the alternatives pushed since {@code base}, but not what has to be restored. */
  void cut(int base) {
    int kept = base;
    for (int i = base; i < top; i += ENTRY) {
      if (entries[i] <= LAST_RESTORING) {
        System.arraycopy(entries, i, entries, kept, ENTRY);
        kept += ENTRY;
      }
    }
    top = kept;
  }
}
