package org.hoistpy.modules.io;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code open()} (library reference, "Built-in Functions"). Stateless. */
public final class FileOpener {
  private FileOpener() {}

  /** The parameters of {@code open}; Java null is None. */
  public record Request(
      Object file,
      String mode,
      long buffering,
      String encoding,
      String errors,
      String newline,
      boolean closeNumber,
      Object opener) {}

  /** Opens a file in text or binary mode. */
  public static Object open(Request request) {
    OpenMode mode = OpenMode.parse(request.mode());
    checkCombination(request, mode);
    if (!mode.binary() && request.newline() != null) {
      NewlineMode.of(request.newline());
    }
    PyFileIO raw =
        openRaw(
            IoTypes.FILE_IO, request.file(), mode.raw(), request.closeNumber(), request.opener());
    boolean lineBuffering = request.buffering() == 1 || request.buffering() < 0 && raw.isTerminal();
    if (request.buffering() == 0) {
      return raw;
    }
    int size =
        request.buffering() > 1
            ? (int) Math.min(request.buffering(), 1 << 24)
            : PyBufferedFile.DEFAULT_SIZE;
    PyBufferedFile buffered = buffer(raw, mode, size);
    if (mode.binary()) {
      register(buffered, mode, request.file());
      return buffered;
    }
    PyTextFile text = new PyTextFile(IoTypes.TEXT_IO_WRAPPER);
    String encoding = request.encoding();
    text.open(
        buffered,
        buffered,
        new TextCodec(
            encoding == null || encoding.equals("locale") ? "UTF-8" : encoding,
            request.errors() == null ? "strict" : request.errors()),
        request.newline());
    text.setBuffering(lineBuffering, false);
    text.setMode(Strings.of(request.mode()));
    register(text, mode, request.file());
    return text;
  }

  private static void register(PyObject file, OpenMode mode, Object path) {
    if (mode.writes() && Text.payload(path) != null) {
      OpenFiles.current().add(file, Text.strJava(path));
    }
  }

  private static PyBufferedFile buffer(PyFileIO raw, OpenMode mode, int size) {
    PyType type =
        mode.update()
            ? IoTypes.BUFFERED_RANDOM
            : mode.reads() ? IoTypes.BUFFERED_READER : IoTypes.BUFFERED_WRITER;
    return new PyBufferedFile(
        type, raw, mode.reads() || mode.update(), mode.writes() || mode.update(), size);
  }

  private static void checkCombination(Request request, OpenMode mode) {
    if (!mode.binary()) {
      if (request.buffering() == 0) {
        throw PyErrors.valueError("can't have unbuffered text I/O");
      }
      return;
    }
    String wrong =
        request.encoding() != null
            ? "an encoding"
            : request.errors() != null
                ? "an errors"
                : request.newline() != null ? "a newline" : null;
    if (wrong != null) {
      throw PyErrors.valueError("binary mode doesn't take %s argument", wrong);
    }
  }

  /** {@code FileIO(file, mode)}; the mode has no {@code b} or {@code t}. */
  static PyFileIO openRaw(
      PyType cls, Object file, String modeText, boolean closeNumber, Object opener) {
    OpenMode mode = OpenMode.parse(modeText.replace("b", "") + "b");
    if (file instanceof Long || file instanceof Boolean) {
      PyFileIO raw = StandardStreams.raw(cls, Index.asInt(file), mode);
      if (!closeNumber) {
        raw.keepOpen();
      }
      return raw;
    }
    if (!closeNumber) {
      throw PyErrors.valueError("Cannot use closefd=False with file name");
    }
    if (opener != null && opener != PyNone.NONE) {
      int number = Index.asInt(Calls.call(opener, file, (long) flags(mode)));
      if (number < 0) {
        throw PyErrors.valueError("opener returned %s", (long) number);
      }
      return new PyFileIO(cls, Descriptors.current().file(number), file, mode.rawText(), number);
    }
    Object path = path(file);
    String name = Text.payload(path) != null ? Text.strJava(path) : decoded(path);
    if (name.indexOf('\0') >= 0) {
      throw PyErrors.valueError("embedded null byte");
    }
    OpenFiles.current().flush(name);
    RawFile raw =
        new ChannelFile(
            channel(name, mode),
            name,
            mode.reads() || mode.update(),
            mode.writes() || mode.update(),
            mode.append());
    return new PyFileIO(cls, raw, file, mode.rawText(), Descriptors.current().add(raw, name));
  }

  /** The flags that {@code os.open} takes for a mode; descriptors are never inherited. */
  private static int flags(OpenMode mode) {
    int flags = 02000000;
    if (mode.update()) {
      flags |= Descriptors.READ_WRITE;
    } else if (mode.writes()) {
      flags |= Descriptors.WRITE_ONLY;
    }
    return flags
        | switch (mode.kind()) {
          case 'w' -> Descriptors.CREATE | Descriptors.TRUNCATE;
          case 'a' -> Descriptors.CREATE | Descriptors.APPEND;
          case 'x' -> Descriptors.CREATE | Descriptors.EXCLUSIVE;
          default -> 0;
        };
  }

  private static String decoded(Object path) {
    return new String(IoArguments.bytes(path), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** {@code os.fspath}: a str or bytes object. */
  public static Object path(Object file) {
    if (Text.payload(file) != null || org.hoistpy.ops.BytesOperands.bytesOrNull(file) != null) {
      return file;
    }
    Object path = Calls.callSpecialOrNull(file, "__fspath__");
    if (path == null) {
      throw PyErrors.typeError(
          "expected str, bytes or os.PathLike object, not %s", TypeOf.get(file));
    }
    return path;
  }

  private static SeekableByteChannel channel(String name, OpenMode mode) {
    Set<OpenOption> options = new HashSet<>();
    if (mode.reads() || mode.update()) {
      options.add(StandardOpenOption.READ);
    }
    if (mode.writes() || mode.update()) {
      options.add(StandardOpenOption.WRITE);
    }
    switch (mode.kind()) {
      case 'w' -> {
        options.add(StandardOpenOption.CREATE);
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
      case 'a' -> options.add(StandardOpenOption.CREATE);
      case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
      default -> {}
    }
    try {
      if (name.isEmpty()) {
        throw PyErrors.osError(Errno.ENOENT, name);
      }
      TruffleFile file = HoistPyContext.get().env().getPublicTruffleFile(name);
      if (file.isDirectory()) {
        throw PyErrors.osError(mode.kind() == 'x' ? Errno.EEXIST : Errno.EISDIR, name);
      }
      return file.newByteChannel(options);
    } catch (IOException e) {
      throw IoErrors.of(e, name);
    } catch (SecurityException e) {
      throw PyErrors.osError(Errno.EPERM, name);
    }
  }
}
