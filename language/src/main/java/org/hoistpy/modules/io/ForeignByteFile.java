package org.hoistpy.modules.io;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;

/** A binary file written in Python, reached through its methods. */
final class ForeignByteFile implements ByteFile {
  private final Object file;

  private ForeignByteFile(Object file) {
    this.file = file;
  }

  /** Native files as they are, others wrapped. */
  static ByteFile of(Object file) {
    return file instanceof ByteFile bytes ? bytes : new ForeignByteFile(file);
  }

  /** The Python object: the inverse of {@link #of}. */
  static Object object(ByteFile file) {
    return file instanceof ForeignByteFile foreign ? foreign.file : file;
  }

  private byte[] bytes(Object result) {
    return result == PyNone.NONE ? new byte[0] : IoArguments.bytes(result);
  }

  @Override
  public byte[] readSome(int size) {
    String method = Attributes.getOrNull(file, "read1") == null ? "read" : "read1";
    return bytes(Calls.callMethod(file, method, (long) size));
  }

  @Override
  public byte[] read(long size) {
    return bytes(Calls.callMethod(file, "read", size));
  }

  @Override
  public void write(byte[] data, int offset, int length) {
    Calls.callMethod(
        file, "write", new PyBytes(java.util.Arrays.copyOfRange(data, offset, offset + length)));
  }

  @Override
  public long seek(long offset, int whence) {
    return Index.asSize(Calls.callMethod(file, "seek", offset, (long) whence));
  }

  @Override
  public long tell() {
    return Index.asSize(Calls.callMethod(file, "tell"));
  }

  @Override
  public long truncate(long size) {
    return Index.asSize(Calls.callMethod(file, "truncate", size));
  }

  @Override
  public void flush() {
    Calls.callMethod(file, "flush");
  }

  @Override
  public void close() {
    Calls.callMethod(file, "close");
  }

  @Override
  public boolean isClosed() {
    return Truth.isTrue(Attributes.get(file, "closed"));
  }

  @Override
  public boolean readable() {
    return Truth.isTrue(Calls.callMethod(file, "readable"));
  }

  @Override
  public boolean writable() {
    return Truth.isTrue(Calls.callMethod(file, "writable"));
  }

  @Override
  public boolean seekable() {
    return Truth.isTrue(Calls.callMethod(file, "seekable"));
  }

  @Override
  public boolean isTerminal() {
    return Truth.isTrue(Calls.callMethod(file, "isatty"));
  }
}
