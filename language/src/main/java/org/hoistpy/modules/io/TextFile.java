package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;

/** What the methods of text files have in common. Implementations are guarded by their monitor. */
public interface TextFile {
  /** Reads {@code size} characters, fewer at the end; everything when negative. */
  TruffleString read(long size);

  /** Reads one line with its end, at most {@code limit} characters if that is not negative. */
  TruffleString readLine(long limit);

  void write(TruffleString text);

  long truncate(long size);

  void flush();

  void close();

  boolean isClosed();

  boolean readable();

  boolean writable();

  boolean seekable();

  boolean isTerminal();
}
