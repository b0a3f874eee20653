package org.hoistpy.modules.io;

/** A raw file without positions: a stream or a pipe. */
abstract class UnseekableFile extends RawFile {
  @Override
  final long seek(long offset, int whence) {
    throw IoErrors.illegalSeek();
  }

  @Override
  final long tell() {
    throw IoErrors.illegalSeek();
  }

  @Override
  final void truncate(long size) {
    throw IoErrors.invalidArgument();
  }

  @Override
  final boolean seekable() {
    return false;
  }
}
