package org.hoistpy.modules.io;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.WritableBuffer;

/** The methods of binary files: {@code FileIO}, the buffered ones and {@code BytesIO}. */
final class ByteFileMethods {
  private static final int CHUNK = 8192;

  private ByteFileMethods() {}

  static void install() {
    TypeBuilder<PyFileIO> raw = common(IoTypes.FILE_IO, PyFileIO.class);
    raw.constructor(
        "file, mode='r', closefd=True, opener=None",
        (cls, file, mode, closefd, opener) ->
            FileOpener.openRaw(
                cls, file, Text.strJava(mode), org.hoistpy.ops.Truth.isTrue(closefd), opener));
    raw.getterSetter(
        "name",
        PyFileIO::name,
        (self, value) -> {
          self.setName(value);
          return PyNone.NONE;
        });
    raw.getter("mode", self -> Strings.of(self.mode()));
    raw.getter("closefd", PyFileIO::ownsFile);
    raw.method("fileno", "", ByteFileMethods::number);
    raw.method("readall", "", self -> new PyBytes(self.read(-1)));
    raw.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "<_io.FileIO name="
                    + Text.reprJava(self.name())
                    + " mode='"
                    + self.mode()
                    + "' closefd="
                    + (self.ownsFile() ? "True>" : "False>")));
    buffered(IoTypes.BUFFERED_READER, true, false);
    buffered(IoTypes.BUFFERED_WRITER, false, true);
    buffered(IoTypes.BUFFERED_RANDOM, true, true);
    MemoryFileMethods.bytesIo(common(IoTypes.BYTES_IO, PyBytesIO.class));
  }

  private static Object number(PyFileIO self) {
    if (self.isClosed()) {
      throw IoErrors.closed();
    }
    return (long) self.number();
  }

  private static <S extends PyObject & ByteFile> TypeBuilder<S> common(
      PyType cls, Class<S> layout) {
    TypeBuilder<S> type = new TypeBuilder<>(cls, layout);
    type.method(
        "read", "size=-1, /", (self, size) -> new PyBytes(self.read(IoArguments.size(size))));
    type.method("readinto", "buffer, /", ByteFileMethods::readInto);
    type.method(
        "readline",
        "size=-1, /",
        (self, size) -> new PyBytes(ByteLines.readLine(self, IoArguments.size(size))));
    type.method("write", "b, /", ByteFileMethods::write);
    type.method(
        "seek",
        "target, whence=0, /",
        (self, target, whence) -> self.seek(Index.asSize(target), whence(whence)));
    type.method("tell", "", ByteFile::tell);
    type.method("truncate", "size=None, /", (self, size) -> self.truncate(IoArguments.size(size)));
    type.method(
        "flush",
        "",
        self -> {
          self.flush();
          return PyNone.NONE;
        });
    type.method(
        "close",
        "",
        self -> {
          self.close();
          OpenFiles.current().remove(self);
          return PyNone.NONE;
        });
    type.getter("closed", ByteFile::isClosed);
    type.documentation("closed", "True if the file is closed");
    type.method("readable", "", ByteFile::readable);
    type.method("writable", "", ByteFile::writable);
    type.method("seekable", "", ByteFile::seekable);
    type.method("isatty", "", ByteFile::isTerminal);
    return type;
  }

  private static int whence(Object value) {
    int whence = Index.asInt(value);
    if (whence < 0 || whence > 2) {
      throw PyErrors.valueError("whence value %s unsupported", whence);
    }
    return whence;
  }

  private static Object write(ByteFile self, Object data) {
    if (Text.payload(data) != null) {
      throw PyErrors.typeError("a bytes-like object is required, not 'str'");
    }
    byte[] bytes = IoArguments.bytes(data);
    self.write(bytes, 0, bytes.length);
    return (long) bytes.length;
  }

  private static Object readInto(ByteFile self, Object buffer) {
    try (WritableBuffer target = WritableBuffer.ofOrNull(buffer)) {
      if (target == null) {
        throw PyErrors.typeError(
            "readinto() argument must be read-write bytes-like object, not %s",
            IoArguments.typeName(buffer));
      }
      byte[] bytes = self.read(target.length());
      target.put(0, bytes, bytes.length);
      return (long) bytes.length;
    }
  }

  private static void buffered(PyType cls, boolean read, boolean write) {
    TypeBuilder<PyBufferedFile> type = common(cls, PyBufferedFile.class);
    type.constructor(
        "raw, buffer_size=8192",
        (actual, raw, size) -> {
          int capacity = Index.asInt(size);
          if (capacity <= 0) {
            throw PyErrors.valueError("buffer size must be strictly positive");
          }
          ByteFile file = ForeignByteFile.of(raw);
          if (read && !file.readable()) {
            throw IoErrors.unsupported("File or stream is not readable.");
          }
          if (write && !file.writable()) {
            throw IoErrors.unsupported("File or stream is not writable.");
          }
          return new PyBufferedFile(actual, file, read, write, capacity);
        });
    type.method("__init__", "*args, **kwargs", (self, args, keywords) -> PyNone.NONE);
    type.getter("raw", self -> ForeignByteFile.object(self.raw()));
    type.getter("name", self -> Attributes.get(ForeignByteFile.object(self.raw()), "name"));
    type.getter("mode", self -> Attributes.get(ForeignByteFile.object(self.raw()), "mode"));
    type.method(
        "fileno",
        "",
        self -> org.hoistpy.ops.Calls.callMethod(ForeignByteFile.object(self.raw()), "fileno"));
    type.method("peek", "size=0, /", (self, size) -> new PyBytes(self.peek()));
    type.method("read1", "size=-1, /", (self, size) -> new PyBytes(read1(self, size)));
    type.method("__repr__", "", ByteFileMethods::repr);
  }

  private static byte[] read1(ByteFile self, Object size) {
    long wanted = IoArguments.size(size);
    return self.readSome(wanted < 0 ? CHUNK : (int) Math.min(wanted, Integer.MAX_VALUE - 8));
  }

  private static Object repr(PyBufferedFile self) {
    Object name = Attributes.getOrNull(ForeignByteFile.object(self.raw()), "name");
    String cls = self.getPyClass().name();
    return Strings.of(
        name == null ? "<" + cls + ">" : "<" + cls + " name=" + Text.reprJava(name) + ">");
  }
}
