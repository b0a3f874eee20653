package org.hoistpy.modules.io;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.WritableByteChannel;
import java.util.function.BooleanSupplier;

/**
 * One end of a pipe. The channel never blocks, so that it can be waited for together with others
 * and a wait can be interrupted. Thread-safe as its channel is.
 */
final class PipeFile extends UnseekableFile {
  /** How often a thread that serves a child process looks whether it still has to, in ms. */
  private static final long PATIENCE = 100;

  private final SelectableChannel channel;
  private final boolean reads;

  PipeFile(SelectableChannel channel, boolean reads) throws IOException {
    this.channel = channel;
    this.reads = reads;
    channel.configureBlocking(false);
  }

  SelectableChannel channel() {
    return channel;
  }

  @Override
  int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
    try {
      while (true) {
        int count = ((ReadableByteChannel) channel).read(buffer);
        if (count != 0) {
          return Math.max(count, 0);
        }
        await();
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  void write(byte[] source, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
    try {
      while (true) {
        ((WritableByteChannel) channel).write(buffer);
        if (!buffer.hasRemaining()) {
          return;
        }
        await();
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** Waits as a thread of the program: safepoints interrupt it. */
  private void await() throws IOException {
    IOException[] failure = new IOException[1];
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        holder -> {
          try {
            select(0);
          } catch (IOException e) {
            holder[0] = e;
          }
          if (Thread.interrupted()) {
            throw new InterruptedException();
          }
        },
        failure);
    if (failure[0] != null) {
      throw failure[0];
    }
  }

  private void select(long millis) throws IOException {
    try (Selector selector = Selector.open()) {
      channel.register(selector, reads ? SelectionKey.OP_READ : SelectionKey.OP_WRITE);
      selector.select(millis);
    }
  }

  /**
   * Reads in a thread that is not the program's.
   *
   * @param wanted asked while nothing comes
   * @return -1 at the end or when no longer wanted
   */
  int readFor(byte[] target, BooleanSupplier wanted) throws IOException {
    while (true) {
      int count = ((ReadableByteChannel) channel).read(ByteBuffer.wrap(target));
      if (count != 0) {
        return count;
      }
      if (!wanted.getAsBoolean()) {
        return -1;
      }
      select(PATIENCE);
    }
  }

  /** Writes everything in a thread that is not the program's. */
  void writeFor(byte[] source, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(source, 0, length);
    while (true) {
      ((WritableByteChannel) channel).write(buffer);
      if (!buffer.hasRemaining()) {
        return;
      }
      select(PATIENCE);
    }
  }

  @Override
  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  boolean readable() {
    return reads;
  }

  @Override
  boolean writable() {
    return !reads;
  }
}
