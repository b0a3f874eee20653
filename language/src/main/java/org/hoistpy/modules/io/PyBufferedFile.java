package org.hoistpy.modules.io;

import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/**
 * {@code io.BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom}: bytes read ahead,
 * or bytes not yet written, never both.
 */
public final class PyBufferedFile extends PyObject implements ByteFile {
  static final int DEFAULT_SIZE = 8192;
  private final ByteFile raw;
  private final boolean canRead;
  private final boolean canWrite;
  private final byte[] buffer;

  /** Unread bytes are at {@code [start, end)}. */
  private int start;

  private int end;

  /** Unwritten bytes are at {@code [0, pending)}. */
  private int pending;

  PyBufferedFile(PyType type, ByteFile raw, boolean canRead, boolean canWrite, int size) {
    super(type.instanceShape());
    this.raw = raw;
    this.canRead = canRead;
    this.canWrite = canWrite;
    this.buffer = new byte[size];
  }

  ByteFile raw() {
    return raw;
  }

  private void checkOpen(String operation) {
    if (raw.isClosed()) {
      throw PyErrors.valueError(operation + " closed file");
    }
  }

  private void prepareRead(String operation) {
    if (!canRead) {
      throw IoErrors.unsupported(operation);
    }
    checkOpen(operation + " of");
    writePending();
  }

  private void prepareWrite() {
    if (!canWrite) {
      throw IoErrors.unsupported("write");
    }
    checkOpen("write to");
    dropReadAhead();
  }

  private void dropReadAhead() {
    if (end > start) {
      raw.seek(start - end, 1);
    }
    start = 0;
    end = 0;
  }

  private void writePending() {
    if (pending > 0) {
      // What could not be written stays, so that the flush at the end fails and says so again.
      raw.write(buffer, 0, pending);
      pending = 0;
    }
  }

  /** Reads ahead if nothing is; false at the end. */
  private boolean fill() {
    if (start < end) {
      return true;
    }
    start = 0;
    byte[] bytes = raw.readSome(buffer.length);
    System.arraycopy(bytes, 0, buffer, 0, bytes.length);
    end = bytes.length;
    return end > 0;
  }

  private byte[] take(int count) {
    byte[] result = Arrays.copyOfRange(buffer, start, start + count);
    start += count;
    return result;
  }

  @Override
  public synchronized byte[] readSome(int size) {
    prepareRead("read");
    return fill() ? take(Math.min(size, end - start)) : new byte[0];
  }

  @Override
  public synchronized byte[] read(long size) {
    prepareRead("read");
    byte[] result = new byte[(int) (size < 0 ? buffer.length : Math.min(size, 1 << 20))];
    int length = 0;
    while ((size < 0 || length < size) && fill()) {
      int wanted = size < 0 ? end - start : (int) Math.min(end - start, size - length);
      if (length + wanted > result.length) {
        result = Arrays.copyOf(result, Math.max(length + wanted, result.length * 2));
      }
      System.arraycopy(buffer, start, result, length, wanted);
      start += wanted;
      length += wanted;
    }
    return Arrays.copyOf(result, length);
  }

  /** The bytes that can be read without moving on; reads ahead if there are none. */
  synchronized byte[] peek() {
    prepareRead("peek");
    return fill() ? Arrays.copyOfRange(buffer, start, end) : new byte[0];
  }

  @Override
  public synchronized void write(byte[] data, int offset, int length) {
    prepareWrite();
    if (length > buffer.length - pending) {
      writePending();
    }
    if (length >= buffer.length) {
      raw.write(data, offset, length);
      return;
    }
    System.arraycopy(data, offset, buffer, pending, length);
    pending += length;
  }

  @Override
  public synchronized long seek(long offset, int whence) {
    checkOpen("seek of");
    writePending();
    if (whence == 1) {
      long position = raw.seek(offset - (end - start), 1);
      start = 0;
      end = 0;
      return position;
    }
    long position = raw.seek(offset, whence);
    start = 0;
    end = 0;
    return position;
  }

  @Override
  public synchronized long tell() {
    return raw.tell() - (end - start) + pending;
  }

  @Override
  public synchronized long truncate(long size) {
    checkOpen("truncate of");
    if (!canWrite) {
      throw IoErrors.unsupported("truncate");
    }
    long actual = size < 0 ? tell() : size;
    writePending();
    dropReadAhead();
    return raw.truncate(actual);
  }

  @Override
  public synchronized void flush() {
    checkOpen("flush of");
    writePending();
    if (canRead && canWrite) {
      dropReadAhead();
    }
  }

  @Override
  public synchronized void close() {
    if (raw.isClosed()) {
      return;
    }
    try {
      writePending();
    } finally {
      raw.close();
    }
  }

  @Override
  public boolean isClosed() {
    return raw.isClosed();
  }

  @Override
  public boolean readable() {
    checkOpen("I/O operation on");
    return canRead && raw.readable();
  }

  @Override
  public boolean writable() {
    checkOpen("I/O operation on");
    return canWrite && raw.writable();
  }

  @Override
  public boolean seekable() {
    return raw.seekable();
  }

  @Override
  public boolean isTerminal() {
    return raw.isTerminal();
  }
}
