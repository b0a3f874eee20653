package org.hoistpy.jmh.twins;

import java.util.Arrays;

/** {@code queens.py}. */
final class Queens {
  private final boolean[] freeRows = new boolean[8];
  private final boolean[] freeRising = new boolean[16];
  private final boolean[] freeFalling = new boolean[16];
  private final long[] rows = new long[8];

  private Queens() {
    Arrays.fill(freeRows, true);
    Arrays.fill(freeRising, true);
    Arrays.fill(freeFalling, true);
    Arrays.fill(rows, -1);
  }

  private boolean place(int column) {
    for (int row = 0; row < 8; row++) {
      if (isFree(row, column)) {
        rows[row] = column;
        setFree(row, column, false);
        if (column == 7 || place(column + 1)) {
          return true;
        }
        setFree(row, column, true);
      }
    }
    return false;
  }

  private boolean isFree(int row, int column) {
    return freeRows[row] && freeRising[column + row] && freeFalling[column - row + 7];
  }

  private void setFree(int row, int column, boolean free) {
    freeRows[row] = free;
    freeRising[column + row] = free;
    freeFalling[column - row + 7] = free;
  }

  static long iterate() {
    long solved = 0;
    for (int i = 0; i < 1000; i++) {
      for (int j = 0; j < 10; j++) {
        if (new Queens().place(0)) {
          solved++;
        }
      }
    }
    return solved;
  }
}
