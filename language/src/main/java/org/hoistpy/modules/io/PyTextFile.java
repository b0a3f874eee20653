package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/** {@code io.TextIOWrapper}: text over the bytes of another file. */
public final class PyTextFile extends PyObject implements TextFile {
  private static final int CHUNK = 8192;

  private ByteFile bytes;

  /** The Python object below: attribute {@code buffer}. */
  private Object buffer;

  private TextCodec codec;
  private String newlineText;
  private NewlineMode newline;
  private boolean lineBuffering;
  private boolean writeThrough;
  private boolean unbuffered;
  private Object mode;

  /** Encoded text not yet handed on: {@code [0, pendingLength)}. */
  private byte[] pending = new byte[256];

  private int pendingLength;

  /** Decoded text not yet read, as in the file: line ends are translated when it is taken. */
  private String text = "";

  private int at;
  private boolean atEnd;

  /** Position in the file of the first byte of {@link #text}. */
  private long textStart;

  /** {@code next()} was used, so positions are not known until the end or a seek. */
  private boolean iterating;

  PyTextFile(PyType type) {
    super(type.instanceShape());
  }

  /** Sets everything up; {@code newlineText} null is None. */
  synchronized void open(
      Object newBuffer, ByteFile newBytes, TextCodec newCodec, String newNewline) {
    buffer = newBuffer;
    bytes = newBytes;
    codec = newCodec;
    newlineText = newNewline;
    newline = NewlineMode.of(newNewline);
  }

  synchronized void setBuffering(boolean newLineBuffering, boolean newWriteThrough) {
    lineBuffering = newLineBuffering;
    writeThrough = newWriteThrough;
  }

  /** Whole writes go down to the system, not only to the layer below. */
  void setUnbuffered() {
    unbuffered = true;
  }

  void setMode(Object newMode) {
    mode = newMode;
  }

  /** The attribute {@code mode}, or null. */
  Object mode() {
    return mode;
  }

  /** Null after {@code detach}. */
  Object buffer() {
    return buffer;
  }

  TextCodec codec() {
    return codec;
  }

  synchronized void setCodec(TextCodec newCodec) {
    codec = newCodec;
  }

  String newlineText() {
    return newlineText;
  }

  synchronized void setNewline(String value) {
    newlineText = value;
    newline = NewlineMode.of(value);
  }

  boolean lineBuffering() {
    return lineBuffering;
  }

  boolean writeThrough() {
    return writeThrough;
  }

  private ByteFile open() {
    if (bytes == null) {
      throw PyErrors.valueError(
          buffer == null && codec == null
              ? "I/O operation on uninitialized object"
              : "underlying buffer has been detached");
    }
    if (bytes.isClosed()) {
      throw IoErrors.closed();
    }
    return bytes;
  }

  /** {@code detach()}. */
  synchronized Object detach() {
    flush();
    Object detached = buffer;
    bytes = null;
    buffer = null;
    return detached;
  }

  @Override
  public void write(TruffleString value) {
    write(Strings.toJava(value));
  }

  /** Writes text in one step that other threads' writes do not divide. */
  public synchronized void write(String java) {
    ByteFile target = open();
    if (!target.writable()) {
      throw IoErrors.unsupported("not writable");
    }
    dropReadAhead();
    byte[] encoded = codec.encodeNext(newline.forFile(java));
    append(encoded);
    boolean flushNow = lineBuffering && (java.indexOf('\n') >= 0 || java.indexOf('\r') >= 0);
    if (pendingLength >= CHUNK || flushNow || writeThrough) {
      writePending();
    }
    if (flushNow || unbuffered) {
      target.flush();
    }
  }

  private void append(byte[] encoded) {
    int needed = pendingLength + encoded.length;
    if (needed > pending.length) {
      pending = Arrays.copyOf(pending, Math.max(needed, pending.length * 2));
    }
    System.arraycopy(encoded, 0, pending, pendingLength, encoded.length);
    pendingLength = needed;
  }

  private void writePending() {
    if (pendingLength > 0) {
      int length = pendingLength;
      pendingLength = 0;
      bytes.write(pending, 0, length);
    }
  }

  private void dropReadAhead() {
    text = "";
    at = 0;
    atEnd = false;
  }

  private void prepareRead() {
    ByteFile source = open();
    if (!source.readable()) {
      throw IoErrors.unsupported("not readable");
    }
    writePending();
  }

  /** Decodes one more chunk behind the unread text; false at the end. */
  private boolean fill() {
    if (atEnd) {
      return false;
    }
    if (at == text.length()) {
      text = "";
      at = 0;
      textStart = bytes.seekable() ? bytes.tell() - codec.restLength() : 0;
    }
    byte[] chunk = codec.isIncremental() ? bytes.readSome(CHUNK) : bytes.read(-1);
    atEnd = chunk.length == 0;
    text = text + codec.decode(chunk, atEnd || !codec.isIncremental());
    return !atEnd;
  }

  private TruffleString take(int end) {
    String taken = text.substring(at, end);
    at = end;
    return Strings.of(newline.forReader(taken));
  }

  @Override
  public synchronized TruffleString read(long size) {
    prepareRead();
    if (size < 0) {
      StringBuilder all = new StringBuilder(text.substring(at));
      boolean incremental = codec.isIncremental();
      byte[] rest = atEnd ? new byte[0] : bytes.read(-1);
      all.append(codec.decode(rest, true));
      text = "";
      at = 0;
      atEnd = incremental;
      return Strings.of(newline.forReader(all.toString()));
    }
    StringBuilder result = new StringBuilder();
    long missing = size;
    while (missing > 0) {
      if (at >= text.length() && !fill() && at >= text.length()) {
        break;
      }
      // A line end that may be cut in two needs the next chunk.
      if (newline.translate() && text.endsWith("\r") && at == text.length() - 1 && fill()) {
        continue;
      }
      int end = endOfCharacters(missing);
      String taken = newline.forReader(text.substring(at, end));
      at = end;
      missing -= taken.codePointCount(0, taken.length());
      result.append(taken);
    }
    clearEnd();
    return Strings.of(result.toString());
  }

  /** The index after at most {@code count} characters that does not cut a line end. */
  private int endOfCharacters(long count) {
    int end = at;
    for (long i = 0; i < count && end < text.length(); i++) {
      int c = text.codePointAt(end);
      end += Character.charCount(c);
      if (newline.translate() && c == '\r' && end < text.length() && text.charAt(end) == '\n') {
        end++;
      } else if (newline.translate() && c == '\r' && end == text.length() && !atEnd) {
        return end > at + 1 ? end - 1 : end;
      }
    }
    return end;
  }

  /** The end is not final: a later read may find that the file has grown. */
  private void clearEnd() {
    if (at >= text.length()) {
      atEnd = false;
    }
  }

  @Override
  public synchronized TruffleString readLine(long limit) {
    prepareRead();
    int searched = at;
    while (true) {
      int end = newline.lineEnd(text, Math.max(at, searched), text.length(), atEnd);
      if (end < 0 && limit >= 0 && text.codePointCount(at, text.length()) >= limit) {
        end = text.length();
      }
      if (end >= 0) {
        if (limit >= 0 && text.codePointCount(at, end) > limit) {
          end = text.offsetByCodePoints(at, (int) limit);
        }
        return take(end);
      }
      int consumed = at;
      searched = Math.max(at, text.length() - 1);
      if (!fill()) {
        // At the end a last carriage return counts; then whatever is left is the line.
        end = newline.lineEnd(text, at, text.length(), true);
        TruffleString line = take(end >= 0 ? end : text.length());
        clearEnd();
        return line;
      }
      if (at != consumed) {
        searched = at;
      }
    }
  }

  /** {@code tell()}: the byte position of the next character. */
  synchronized long tell() {
    ByteFile file = open();
    if (!file.seekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (iterating) {
      throw PyErrors.message(
          org.hoistpy.objects.exception.ExceptionTypes.OS_ERROR,
          "telling position disabled by next() call");
    }
    writePending();
    if (text.isEmpty()) {
      return file.tell();
    }
    if (at == text.length()) {
      return file.tell() - codec.restLength();
    }
    return textStart + codec.encode(text.substring(0, at)).length;
  }

  /** {@code seek(cookie, whence)}. */
  synchronized long seek(long offset, int whence) {
    ByteFile file = open();
    if (!file.seekable()) {
      throw IoErrors.unsupported("underlying stream is not seekable");
    }
    if (whence == 1 && offset != 0) {
      throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
    }
    if (whence == 2 && offset != 0) {
      throw IoErrors.unsupported("can't do nonzero end-relative seeks");
    }
    if (whence < 0 || whence > 2) {
      throw PyErrors.valueError("invalid whence (%s, should be 0, 1 or 2)", whence);
    }
    if (whence == 0 && offset < 0) {
      throw PyErrors.valueError("negative seek position %s", offset);
    }
    iterating = false;
    long target = whence == 1 ? tell() : offset;
    writePending();
    file.flush();
    dropReadAhead();
    long position = file.seek(target, whence == 2 ? 2 : 0);
    codec.reset(position == 0);
    return position;
  }

  void setIterating(boolean value) {
    iterating = value;
  }

  @Override
  public synchronized long truncate(long size) {
    flush();
    return bytes.truncate(size < 0 ? tell() : size);
  }

  @Override
  public synchronized void flush() {
    ByteFile file = open();
    writePending();
    file.flush();
  }

  @Override
  public synchronized void close() {
    if (bytes == null || bytes.isClosed()) {
      return;
    }
    try {
      writePending();
    } finally {
      bytes.close();
    }
  }

  @Override
  public boolean isClosed() {
    return bytes != null && bytes.isClosed();
  }

  @Override
  public boolean readable() {
    return open().readable();
  }

  @Override
  public boolean writable() {
    return open().writable();
  }

  @Override
  public boolean seekable() {
    return open().seekable();
  }

  @Override
  public boolean isTerminal() {
    return open().isTerminal();
  }
}
