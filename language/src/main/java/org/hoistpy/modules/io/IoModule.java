package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Module {@code io}. */
public final class IoModule {
  private static boolean installed;

  private IoModule() {}

  /** Installs the methods of the file classes, once per JVM. */
  public static synchronized void install() {
    if (!installed) {
      installed = true;
      IoBaseMethods.install();
      RawIoMethods.install();
      ByteFileMethods.install();
      TextFileMethods.install();
    }
  }

  /** The module's contents. */
  public static void define(ModuleBuilder io) {
    install();
    io.constant("DEFAULT_BUFFER_SIZE", (long) PyBufferedFile.DEFAULT_SIZE);
    io.constant("_IOBase", IoTypes.IO_BASE);
    io.constant("_RawIOBase", IoTypes.RAW_IO_BASE);
    io.constant("_BufferedIOBase", IoTypes.BUFFERED_IO_BASE);
    io.constant("_TextIOBase", IoTypes.TEXT_IO_BASE);
    io.type(IoTypes.FILE_IO);
    io.type(IoTypes.BYTES_IO);
    io.type(IoTypes.BUFFERED_READER);
    io.type(IoTypes.BUFFERED_WRITER);
    io.type(IoTypes.BUFFERED_RANDOM);
    io.type(IoTypes.TEXT_IO_WRAPPER);
    io.type(IoTypes.STRING_IO);
    io.type(IoTypes.UNSUPPORTED_OPERATION);
    io.constant("BlockingIOError", ExceptionTypes.BLOCKING_IO_ERROR);
    defineOpen(io);
  }

  /** {@code open}, for this module and for {@code builtins}. */
  public static void defineOpen(ModuleBuilder module) {
    install();
    module.variadic(
        "open",
        "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
            + " opener=None",
        args -> open(args));
  }

  private static Object open(Object[] args) {
    TruffleString mode = Text.payload(args[1]);
    if (mode == null) {
      throw PyErrors.typeError(
          "open() argument 'mode' must be str, not %s",
          args[1] == PyNone.NONE ? "None" : TypeOf.get(args[1]));
    }
    return FileOpener.open(
        new FileOpener.Request(
            args[0],
            Strings.toJava(mode),
            Index.asInt(args[2]),
            IoArguments.textOrNull(args[3], "open", "encoding"),
            IoArguments.textOrNull(args[4], "open", "errors"),
            IoArguments.textOrNull(args[5], "open", "newline"),
            org.hoistpy.ops.Truth.isTrue(args[6]),
            args[7]));
  }
}
