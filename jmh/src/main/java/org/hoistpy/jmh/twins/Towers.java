package org.hoistpy.jmh.twins;

/** {@code towers.py}. */
final class Towers {
  private static final class Disk {
    private final long size;
    private Disk next;

    Disk(long size) {
      this.size = size;
    }
  }

  private final Disk[] piles = new Disk[3];
  private long moves;

  private Towers(int disks) {
    for (int size = disks; size >= 0; size--) {
      push(new Disk(size), 0);
    }
    move(disks, 0, 1);
  }

  private void push(Disk disk, int pile) {
    Disk top = piles[pile];
    if (top != null && disk.size >= top.size) {
      throw new IllegalArgumentException("a disk cannot lie on a smaller one");
    }
    disk.next = top;
    piles[pile] = disk;
  }

  private Disk pop(int pile) {
    Disk top = piles[pile];
    if (top == null) {
      throw new IllegalArgumentException("nothing on this pile");
    }
    piles[pile] = top.next;
    top.next = null;
    return top;
  }

  private void moveTop(int source, int target) {
    push(pop(source), target);
    moves++;
  }

  private void move(int disks, int source, int target) {
    if (disks == 1) {
      moveTop(source, target);
      return;
    }
    int other = 3 - source - target;
    move(disks - 1, source, other);
    moveTop(source, target);
    move(disks - 1, other, target);
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 600; i++) {
      total += new Towers(13).moves;
    }
    return total;
  }
}
