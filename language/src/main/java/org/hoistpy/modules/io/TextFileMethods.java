package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;

/** The methods of text files: {@code TextIOWrapper} and {@code StringIO}. */
final class TextFileMethods {
  private TextFileMethods() {}

  static void install() {
    wrapper(common(IoTypes.TEXT_IO_WRAPPER, PyTextFile.class));
    MemoryFileMethods.stringIo(common(IoTypes.STRING_IO, PyStringIO.class));
  }

  private static <S extends PyObject & TextFile> TypeBuilder<S> common(
      PyType cls, Class<S> layout) {
    TypeBuilder<S> type = new TypeBuilder<>(cls, layout);
    type.method("read", "size=-1, /", (self, size) -> self.read(IoArguments.size(size)));
    type.method("readline", "size=-1, /", (self, size) -> self.readLine(IoArguments.size(size)));
    type.method(
        "write",
        "text, /",
        (self, value) -> {
          TruffleString text = IoArguments.text(value);
          self.write(text);
          return (long) Strings.length(text);
        });
    type.method("truncate", "pos=None, /", (self, size) -> self.truncate(IoArguments.size(size)));
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
    type.getter("closed", TextFile::isClosed);
    type.method("readable", "", TextFile::readable);
    type.method("writable", "", TextFile::writable);
    type.method("seekable", "", TextFile::seekable);
    type.method("isatty", "", TextFile::isTerminal);
    return type;
  }

  private static void wrapper(TypeBuilder<PyTextFile> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyTextFile(cls));
    type.method(
        "__init__",
        "buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
            + " write_through=False",
        TextFileMethods::init);
    type.method(
        "__next__",
        "",
        self -> {
          TruffleString line = self.readLine(-1);
          self.setIterating(!line.isEmpty());
          if (line.isEmpty()) {
            throw PyErrors.stopIteration(PyNone.NONE);
          }
          return line;
        });
    type.method(
        "seek",
        "cookie, whence=0, /",
        (self, cookie, whence) -> self.seek(Index.asSize(cookie), Index.asInt(whence)));
    type.method("tell", "", PyTextFile::tell);
    type.method("detach", "", PyTextFile::detach);
    type.method("fileno", "", self -> Calls.callMethod(self.buffer(), "fileno"));
    type.method(
        "reconfigure",
        "*, encoding=None, errors=None, newline=?, line_buffering=None, write_through=None",
        TextFileMethods::reconfigure);
    type.getter("buffer", PyTextFile::buffer);
    type.getter("name", self -> Attributes.get(self.buffer(), "name"));
    type.getterSetter(
        "mode",
        self -> {
          if (self.mode() == null) {
            throw PyErrors.noAttribute(self, "_io.TextIOWrapper", "mode");
          }
          return self.mode();
        },
        (self, value) -> {
          self.setMode(value);
          return PyNone.NONE;
        });
    type.getter("encoding", self -> Strings.of(self.codec().encoding()));
    type.getter("errors", self -> Strings.of(self.codec().errors()));
    type.getter("newlines", self -> PyNone.NONE);
    type.getter("line_buffering", PyTextFile::lineBuffering);
    type.getter("write_through", PyTextFile::writeThrough);
    type.method("__repr__", "", TextFileMethods::repr);
  }

  private static Object init(
      PyTextFile self,
      Object buffer,
      Object encoding,
      Object errors,
      Object newline,
      Object lineBuffering,
      Object writeThrough) {
    String codec = IoArguments.textOrNull(encoding, "TextIOWrapper", "encoding");
    String handler = IoArguments.textOrNull(errors, "TextIOWrapper", "errors");
    self.open(
        buffer,
        ForeignByteFile.of(buffer),
        new TextCodec(
            codec == null || codec.equals("locale") ? "UTF-8" : codec,
            handler == null ? "strict" : handler),
        IoArguments.textOrNull(newline, "TextIOWrapper", "newline"));
    self.setBuffering(Truth.isTrue(lineBuffering), Truth.isTrue(writeThrough));
    return PyNone.NONE;
  }

  private static Object reconfigure(
      PyTextFile self,
      Object encoding,
      Object errors,
      Object newline,
      Object lineBuffering,
      Object writeThrough) {
    self.flush();
    String codec = IoArguments.textOrNull(encoding, "reconfigure", "encoding");
    String handler = IoArguments.textOrNull(errors, "reconfigure", "errors");
    if (codec != null || handler != null) {
      self.setCodec(
          new TextCodec(
              codec == null ? self.codec().encoding() : codec,
              handler != null ? handler : codec != null ? "strict" : self.codec().errors()));
    }
    if (newline != null) {
      self.setNewline(IoArguments.textOrNull(newline, "reconfigure", "newline"));
    }
    self.setBuffering(
        lineBuffering == PyNone.NONE ? self.lineBuffering() : Truth.isTrue(lineBuffering),
        writeThrough == PyNone.NONE ? self.writeThrough() : Truth.isTrue(writeThrough));
    return PyNone.NONE;
  }

  private static Object repr(PyTextFile self) {
    StringBuilder out = new StringBuilder("<_io.TextIOWrapper");
    Object name = self.buffer() == null ? null : Attributes.getOrNull(self.buffer(), "name");
    if (name != null) {
      out.append(" name=").append(Text.reprJava(name));
    }
    if (self.mode() != null) {
      out.append(" mode=").append(Text.reprJava(self.mode()));
    }
    return Strings.of(out.append(" encoding='" + self.codec().encoding() + "'>").toString());
  }
}
