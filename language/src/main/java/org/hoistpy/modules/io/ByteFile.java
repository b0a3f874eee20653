package org.hoistpy.modules.io;

/**
 * What the text layer needs of the bytes below it. Implementations are guarded by their own monitor
 * and raise Python exceptions.
 */
interface ByteFile {
  /** Reads up to {@code size} bytes with at most one raw read; empty at the end. */
  byte[] readSome(int size);

  /** Reads {@code size} bytes, fewer at the end; everything when negative. */
  byte[] read(long size);

  void write(byte[] data, int offset, int length);

  long seek(long offset, int whence);

  long tell();

  long truncate(long size);

  void flush();

  void close();

  boolean isClosed();

  boolean readable();

  boolean writable();

  boolean seekable();

  boolean isTerminal();
}
