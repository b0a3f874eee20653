package org.hoistpy.modules.io;

/**
 * The lowest layer of a file: unbuffered bytes. Failures are raised as Python exceptions. Not
 * thread-safe: the file object on top holds its monitor.
 */
abstract class RawFile {
  /** Reads at most {@code length} bytes; 0 at the end. */
  abstract int read(byte[] target, int offset, int length);

  /** Writes everything. */
  abstract void write(byte[] source, int offset, int length);

  /** Moves by {@code whence} 0 start, 1 current position, 2 end; gives the new position. */
  abstract long seek(long offset, int whence);

  abstract long tell();

  abstract void truncate(long size);

  abstract void close();

  abstract boolean readable();

  abstract boolean writable();

  abstract boolean seekable();

  boolean isTerminal() {
    return false;
  }
}
