package org.hoistpy.modules.io;

import java.util.Arrays;

/** Lines of binary files: they end at {@code \n} only. Stateless. */
final class ByteLines {
  private static final int CHUNK = 256;

  private ByteLines() {}

  /** One line with its end, at most {@code limit} bytes if that is not negative. */
  static byte[] readLine(ByteFile file, long limit) {
    if (file instanceof PyBufferedFile buffered) {
      return readBuffered(buffered, limit);
    }
    if (file instanceof PyBytesIO memory) {
      return readMemory(memory, limit);
    }
    byte[] line = new byte[CHUNK];
    int length = 0;
    while (limit < 0 || length < limit) {
      byte[] one = file.read(1);
      if (one.length == 0) {
        break;
      }
      line = append(line, length, one, 1);
      length++;
      if (one[0] == '\n') {
        break;
      }
    }
    return Arrays.copyOf(line, length);
  }

  private static byte[] readBuffered(PyBufferedFile file, long limit) {
    synchronized (file) {
      byte[] line = new byte[0];
      int length = 0;
      while (limit < 0 || length < limit) {
        byte[] ahead = file.peek();
        if (ahead.length == 0) {
          break;
        }
        int end = lineEnd(ahead);
        int wanted = end < 0 ? ahead.length : end;
        if (limit >= 0) {
          wanted = (int) Math.min(wanted, limit - length);
        }
        line = append(line, length, file.readSome(wanted), wanted);
        length += wanted;
        if (end >= 0 && wanted == end) {
          break;
        }
      }
      return Arrays.copyOf(line, length);
    }
  }

  private static byte[] readMemory(PyBytesIO file, long limit) {
    synchronized (file) {
      long start = file.tell();
      byte[] rest = file.read(limit);
      int end = lineEnd(rest);
      if (end < 0) {
        return rest;
      }
      file.seek(start + end, 0);
      return Arrays.copyOf(rest, end);
    }
  }

  private static int lineEnd(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private static byte[] append(byte[] line, int length, byte[] more, int count) {
    byte[] result =
        length + count > line.length
            ? Arrays.copyOf(line, Math.max(length + count, line.length * 2))
            : line;
    System.arraycopy(more, 0, result, length, count);
    return result;
  }
}
