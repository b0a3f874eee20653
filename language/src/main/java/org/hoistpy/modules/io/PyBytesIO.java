package org.hoistpy.modules.io;

import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.Exports;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/** {@code io.BytesIO}: a file in memory. */
public final class PyBytesIO extends PyObject implements ByteFile {
  private byte[] content = {};
  private int size;
  private long position;
  private boolean closed;
  private final Exports exports = new Exports();

  PyBytesIO(PyType type) {
    super(type.instanceShape());
  }

  /** Replaces the content and goes to its start. */
  synchronized void reset(byte[] initial) {
    checkExports();
    content = initial.clone();
    size = initial.length;
    position = 0;
    closed = false;
  }

  private void check() {
    if (closed) {
      throw IoErrors.closed();
    }
  }

  synchronized int size() {
    check();
    return size;
  }

  synchronized byte[] export(PyMemoryView view) {
    exports.add(view);
    return content;
  }

  synchronized void release(PyMemoryView view) {
    exports.remove(view);
  }

  /** A view of the content stays what it is: the content can then neither grow nor shrink. */
  private void checkExports() {
    if (exports.areAlive()) {
      throw PyErrors.message(
          ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
  }

  /** {@code getvalue()}. */
  synchronized byte[] value() {
    check();
    return Arrays.copyOf(content, size);
  }

  @Override
  public byte[] readSome(int wanted) {
    return read(wanted);
  }

  @Override
  public synchronized byte[] read(long wanted) {
    check();
    int from = (int) Math.min(position, size);
    int to = wanted < 0 ? size : (int) Math.min(size, from + wanted);
    if (position < size) {
      position = to;
    }
    return Arrays.copyOfRange(content, from, to);
  }

  @Override
  public synchronized void write(byte[] data, int offset, int length) {
    check();
    if (length == 0) {
      return;
    }
    long after = position + length;
    if (after > size) {
      checkExports();
    }
    if (after > Integer.MAX_VALUE - 8) {
      throw PyErrors.overflowError("new buffer size too large");
    }
    if (after > content.length) {
      content =
          Arrays.copyOf(content, (int) Math.max(after, Math.min(2L * content.length, 1L << 30)));
    }
    if (position > size) {
      Arrays.fill(content, size, (int) position, (byte) 0);
    }
    System.arraycopy(data, offset, content, (int) position, length);
    position = after;
    size = Math.max(size, (int) after);
  }

  @Override
  public synchronized long seek(long offset, int whence) {
    check();
    long base = whence == 0 ? 0 : whence == 1 ? position : size;
    if (whence == 0 && offset < 0) {
      throw PyErrors.valueError("negative seek value %s", offset);
    }
    position = Math.max(0, base + offset);
    return position;
  }

  @Override
  public synchronized long tell() {
    check();
    return position;
  }

  @Override
  public synchronized long truncate(long wanted) {
    check();
    long actual = wanted < 0 ? position : wanted;
    if (actual < size) {
      checkExports();
      size = (int) actual;
    }
    return actual;
  }

  @Override
  public synchronized void flush() {
    check();
  }

  @Override
  public synchronized void close() {
    checkExports();
    closed = true;
    content = new byte[0];
    size = 0;
  }

  @Override
  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public boolean readable() {
    check();
    return true;
  }

  @Override
  public boolean writable() {
    check();
    return true;
  }

  @Override
  public boolean seekable() {
    check();
    return true;
  }

  @Override
  public boolean isTerminal() {
    check();
    return false;
  }
}
