package org.hoistpy.modules.io;

import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/** {@code io.FileIO}: an unbuffered file. */
public final class PyFileIO extends PyObject implements ByteFile {
  private static final int CHUNK = 8192;
  private final RawFile file;
  private volatile Object name;
  private final String mode;
  private final int number;
  private boolean closed;
  private boolean ownsFile = true;

  /**
   * @param name the attribute {@code name}: a path or a number
   * @param mode the attribute {@code mode}
   * @param number what {@code fileno()} gives
   */
  PyFileIO(PyType type, RawFile file, Object name, String mode, int number) {
    super(type.instanceShape());
    this.file = file;
    this.name = name;
    this.mode = mode;
    this.number = number;
  }

  RawFile file() {
    return file;
  }

  void setName(Object shown) {
    name = shown;
  }

  Object name() {
    return name;
  }

  String mode() {
    return mode;
  }

  int number() {
    return number;
  }

  private void check() {
    if (closed) {
      throw IoErrors.closed();
    }
  }

  private void checkReadable() {
    check();
    if (!file.readable()) {
      throw IoErrors.unsupported("File not open for reading");
    }
  }

  @Override
  public synchronized byte[] readSome(int size) {
    checkReadable();
    byte[] buffer = new byte[size];
    return Arrays.copyOf(buffer, file.read(buffer, 0, size));
  }

  /** Reads into an array with at most one read of the system. */
  synchronized int readInto(byte[] target, int offset, int length) {
    checkReadable();
    return file.read(target, offset, length);
  }

  @Override
  public synchronized byte[] read(long size) {
    checkReadable();
    if (size >= 0) {
      return readSome((int) Math.min(size, Integer.MAX_VALUE - 8));
    }
    byte[] result = new byte[CHUNK];
    int length = 0;
    while (true) {
      int count = file.read(result, length, result.length - length);
      if (count == 0) {
        return Arrays.copyOf(result, length);
      }
      length += count;
      if (length == result.length) {
        result = Arrays.copyOf(result, length * 2);
      }
    }
  }

  @Override
  public synchronized void write(byte[] data, int offset, int length) {
    check();
    if (!file.writable()) {
      throw IoErrors.unsupported("File not open for writing");
    }
    file.write(data, offset, length);
  }

  @Override
  public synchronized long seek(long offset, int whence) {
    check();
    return file.seek(offset, whence);
  }

  @Override
  public synchronized long tell() {
    check();
    return file.tell();
  }

  @Override
  public synchronized long truncate(long size) {
    check();
    if (!file.writable()) {
      throw IoErrors.unsupported("File not open for writing");
    }
    long actual = size < 0 ? file.tell() : size;
    file.truncate(actual);
    return actual;
  }

  @Override
  public synchronized void flush() {
    check();
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      if (!ownsFile) {
        return;
      }
      if (number > 2) {
        Descriptors.current().close(number);
      } else {
        file.close();
      }
    }
  }

  /** {@code closefd=False}: closing this object leaves the descriptor open. */
  void keepOpen() {
    ownsFile = false;
  }

  boolean ownsFile() {
    return ownsFile;
  }

  @Override
  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized boolean readable() {
    check();
    return file.readable();
  }

  @Override
  public synchronized boolean writable() {
    check();
    return file.writable();
  }

  @Override
  public synchronized boolean seekable() {
    check();
    return file.seekable();
  }

  @Override
  public synchronized boolean isTerminal() {
    check();
    return file.isTerminal();
  }
}
