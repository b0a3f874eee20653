package org.hoistpy.objects.bytes;

import java.util.Arrays;
import org.hoistpy.text.LinearSearch;

/** Searching byte arrays. Stateless. */
public final class ByteSearch {
  private ByteSearch() {}

  /** The first place of {@code part} within {@code start} to {@code end}, or -1. */
  public static int find(byte[] data, byte[] part, int start, int end) {
    int last = end - part.length;
    if (part.length == 0) {
      return start <= end ? start : -1;
    }
    if (LinearSearch.pays(end - start, part.length)) {
      return LinearSearch.find(i -> data[i], start, end, j -> part[j], part.length);
    }
    byte first = part[0];
    for (int i = start; i <= last; i++) {
      if (data[i] == first && isAt(data, part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of {@code part} within {@code start} to {@code end}, or -1. */
  public static int findLast(byte[] data, byte[] part, int start, int end) {
    if (LinearSearch.pays(end - start, part.length)) {
      return LinearSearch.findLast(i -> data[i], start, end, j -> part[j], part.length);
    }
    for (int i = end - part.length; i >= start; i--) {
      if (isAt(data, part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** How often {@code part} occurs within {@code start} to {@code end}, without overlaps. */
  public static int count(byte[] data, byte[] part, int start, int end) {
    if (end < start) {
      return 0;
    }
    if (part.length == 0) {
      return end - start + 1;
    }
    int count = 0;
    for (int at = find(data, part, start, end);
        at >= 0;
        at = find(data, part, at + part.length, end)) {
      count++;
    }
    return count;
  }

  /** Whether {@code part} stands at an index. */
  public static boolean isAt(byte[] data, byte[] part, int index) {
    return index >= 0
        && index + part.length <= data.length
        && Arrays.equals(data, index, index + part.length, part, 0, part.length);
  }

  /** Replaces the first {@code count} places of {@code part}; all if negative. */
  public static byte[] replace(byte[] data, byte[] part, byte[] replacement, long count) {
    long limit = count < 0 ? Long.MAX_VALUE : count;
    ByteJoiner out = new ByteJoiner();
    int done = 0;
    if (part.length == 0) {
      for (int i = 0; i <= data.length; i++) {
        if (i < limit) {
          out.add(replacement, 0, replacement.length);
        }
        if (i < data.length) {
          out.add(data, i, i + 1);
        }
      }
      return out.toArray();
    }
    for (long left = limit; left > 0; left--) {
      int at = find(data, part, done, data.length);
      if (at < 0) {
        break;
      }
      out.add(data, done, at);
      out.add(replacement, 0, replacement.length);
      done = at + part.length;
    }
    out.add(data, done, data.length);
    return out.toArray();
  }
}
