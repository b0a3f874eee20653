package org.hoistpy.modules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A raw file over one of the context's standard streams. */
final class StreamFile extends UnseekableFile {
  private final InterruptibleInput in;
  private final OutputStream out;
  private final boolean terminal;

  private StreamFile(InputStream in, OutputStream out, boolean terminal) {
    this.in = in == null ? null : new InterruptibleInput(in);
    this.out = out;
    this.terminal = terminal;
  }

  static StreamFile input(InputStream in, boolean terminal) {
    return new StreamFile(in, null, terminal);
  }

  static StreamFile output(OutputStream out, boolean terminal) {
    return new StreamFile(null, out, terminal);
  }

  /** An opened folder, from which nothing can be read. */
  static StreamFile folder() {
    return new StreamFile(null, null, false);
  }

  @Override
  int read(byte[] target, int offset, int length) {
    return in.read(target, offset, length);
  }

  @Override
  void write(byte[] source, int offset, int length) {
    try {
      out.write(source, offset, length);
      out.flush();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  void close() {
    try {
      if (out != null) {
        out.flush();
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  boolean readable() {
    return in != null;
  }

  @Override
  boolean writable() {
    return out != null;
  }

  @Override
  boolean isTerminal() {
    return terminal;
  }
}
