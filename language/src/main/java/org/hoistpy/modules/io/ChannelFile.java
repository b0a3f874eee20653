package org.hoistpy.modules.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A raw file over a seekable channel. */
final class ChannelFile extends RawFile {
  private final SeekableByteChannel channel;
  private final String name;
  private final boolean readable;
  private final boolean writable;
  private final boolean append;

  /** With {@code append} every write goes to the end, as with {@code O_APPEND}. */
  ChannelFile(
      SeekableByteChannel channel,
      String name,
      boolean readable,
      boolean writable,
      boolean append) {
    this.channel = channel;
    this.name = name;
    this.readable = readable;
    this.writable = writable;
    this.append = append;
    if (append) {
      seek(0, 2);
    }
  }

  @Override
  int read(byte[] target, int offset, int length) {
    try {
      return Math.max(0, channel.read(ByteBuffer.wrap(target, offset, length)));
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  void write(byte[] source, int offset, int length) {
    try {
      if (append) {
        channel.position(channel.size());
      }
      ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  long seek(long offset, int whence) {
    try {
      long base =
          switch (whence) {
            case 0 -> 0;
            case 1 -> channel.position();
            default -> channel.size();
          };
      if (base + offset < 0) {
        throw IoErrors.invalidArgument();
      }
      channel.position(base + offset);
      return base + offset;
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  long tell() {
    try {
      return channel.position();
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  void truncate(long size) {
    try {
      long current = channel.size();
      if (size <= current) {
        long position = channel.position();
        channel.truncate(size);
        channel.position(position);
      } else {
        long position = channel.position();
        channel.position(size - 1);
        channel.write(ByteBuffer.wrap(new byte[1]));
        channel.position(position);
      }
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  @Override
  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw IoErrors.of(e, name);
    }
  }

  @Override
  boolean readable() {
    return readable;
  }

  @Override
  boolean writable() {
    return writable;
  }

  @Override
  boolean seekable() {
    return true;
  }
}
