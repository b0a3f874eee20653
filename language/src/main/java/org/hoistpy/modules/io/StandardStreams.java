package org.hoistpy.modules.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyOptions;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * The context's standard streams: {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr} as
 * they are at the start. One per context; the files on top are thread-safe.
 */
public final class StandardStreams {
  private static final String[] NAMES = {"<stdin>", "<stdout>", "<stderr>"};
  private final RawFile[] raw = new RawFile[NAMES.length];
  private final PyTextFile[] text = new PyTextFile[NAMES.length];

  private StandardStreams(HoistPyContext context) {
    boolean process = context.env().getOptions().get(HoistPyOptions.InstallSignalHandlers);
    raw[0] = StreamFile.input(context.env().in(), process && isTerminal(0));
    raw[1] = StreamFile.output(context.env().out(), process && isTerminal(1));
    raw[2] = StreamFile.output(context.env().err(), process && isTerminal(2));
    for (int i = 0; i < NAMES.length; i++) {
      text[i] = i > 0 && process && isClosed(i) ? null : open(i);
    }
  }

  /** The streams of the current context. */
  public static StandardStreams current() {
    return HoistPyContext.get().service(StandardStreams.class, StandardStreams::new);
  }

  public PyTextFile in() {
    return text[0];
  }

  /** Null when the process was started without it. */
  public PyTextFile out() {
    return text[1];
  }

  /** Null when the process was started without it. */
  public PyTextFile err() {
    return text[2];
  }

  /** Everything that standard input gives: the program itself. */
  public byte[] readAllInput() {
    return ((ByteFile) text[0].buffer()).read(-1);
  }

  /** {@code -u}: every write reaches the stream at once. */
  public void setUnbuffered() {
    if (text[1] != null) {
      ByteFile file = ((PyBufferedFile) text[1].buffer()).raw();
      text[1].open(file, file, text[1].codec(), "\n");
      text[1].setBuffering(false, true);
    }
  }

  private PyTextFile open(int number) {
    boolean input = number == 0;
    PyFileIO file =
        new PyFileIO(
            IoTypes.FILE_IO, raw[number], Strings.of(NAMES[number]), input ? "rb" : "wb", number);
    PyBufferedFile buffered =
        new PyBufferedFile(
            input ? IoTypes.BUFFERED_READER : IoTypes.BUFFERED_WRITER,
            file,
            input,
            !input,
            PyBufferedFile.DEFAULT_SIZE);
    PyTextFile result = new PyTextFile(IoTypes.TEXT_IO_WRAPPER);
    result.open(
        buffered,
        buffered,
        new TextCodec("utf-8", number == 2 ? "backslashreplace" : "strict"),
        input ? null : "\n");
    result.setMode(Strings.of(input ? "r" : "w"));
    // Standard error is line-buffered even when it is no terminal.
    result.setBuffering(number == 2 || raw[number].isTerminal(), number == 2);
    if (number == 2) {
      result.setUnbuffered();
    }
    return result;
  }

  /** A raw file over an open descriptor. */
  static PyFileIO raw(PyType cls, int number, OpenMode mode) {
    if (number < 0) {
      throw PyErrors.valueError("negative file descriptor");
    }
    RawFile file = Descriptors.current().file(number);
    return new PyFileIO(cls, file, (long) number, mode.rawText(), number);
  }

  /** One of the three streams, without a number check. */
  static RawFile rawFile(int number) {
    return current().raw[number];
  }

  /**
   * Whether the process was started without the stream. The JVM may have opened a file of its own
   * under the number since, but only for reading.
   */
  private static boolean isClosed(int number) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/fdinfo/" + number))) {
        if (line.startsWith("flags:")) {
          return (Long.parseLong(line.substring("flags:".length()).trim(), 8) & 3) == 0;
        }
      }
      return false;
    } catch (IOException e) {
      return Files.isDirectory(Path.of("/proc/self/fdinfo"));
    }
  }

  /** Java knows only whether input and output together are one; the system knows each. */
  private static boolean isTerminal(int number) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null && System.console().isTerminal();
    }
  }
}
