package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.io.Descriptors;
import org.hoistpy.modules.io.FileOpener;
import org.hoistpy.modules.io.IoErrors;
import org.hoistpy.modules.io.OpenFiles;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/** The path arguments of {@code posix} functions. Stateless. */
final class Paths {
  private Paths() {}

  interface Action {
    void run(TruffleFile file) throws IOException;
  }

  /** The path of a str, bytes or PathLike argument, or of an open descriptor. */
  static String text(Object path) {
    if (path instanceof Long || path instanceof Boolean) {
      String known = Descriptors.current().path(Index.asInt(path));
      if (known == null) {
        throw PyErrors.osError(Errno.EINVAL, null);
      }
      return known;
    }
    Object resolved = FileOpener.path(path);
    String text;
    if (Text.payload(resolved) != null) {
      text = Text.strJava(resolved);
    } else {
      byte[] bytes = BytesOperands.bytesOrNull(resolved);
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    if (text.indexOf('\0') >= 0) {
      throw PyErrors.valueError("embedded null byte");
    }
    return text;
  }

  /** Whether results about the path are bytes. */
  static boolean isBytes(Object path) {
    return path instanceof PyBytes
        || Text.payload(path) == null
            && TypeOf.get(path).lookup("__fspath__") != null
            && FileOpener.path(path) instanceof PyBytes;
  }

  /** A result of the same kind as the argument. */
  static Object like(Object path, String text) {
    return isBytes(path)
        ? TextCodecs.encode(Strings.of(text), "utf-8", "surrogateescape")
        : Strings.of(text);
  }

  /** The file, with everything in it that was written to it. */
  static TruffleFile file(Object path) {
    String text = text(path);
    OpenFiles.current().flush(text);
    try {
      return HoistPyContext.get().env().getPublicTruffleFile(text.isEmpty() ? "." : text);
    } catch (IllegalArgumentException e) {
      throw PyErrors.osError(Errno.ENOENT, text);
    }
  }

  /** Runs an action on an existing file; an empty path names none. */
  static Object attempt(Object path, Action action) {
    String text = text(path);
    if (text.isEmpty()) {
      throw PyErrors.osError(Errno.ENOENT, text);
    }
    try {
      action.run(file(path));
      return PyNone.NONE;
    } catch (IOException e) {
      throw IoErrors.of(e, text);
    } catch (UnsupportedOperationException e) {
      throw PyErrors.notImplementedError(
          "the file system does not support this operation on '" + text + "'");
    } catch (SecurityException e) {
      throw PyErrors.osError(Errno.EPERM, text);
    }
  }
}
