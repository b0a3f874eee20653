package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/** {@code io.StringIO}: text in memory; positions count characters. */
public final class PyStringIO extends PyObject implements TextFile {
  private int[] content = {};
  private int size;
  private long position;
  private boolean closed;
  private NewlineMode newline = NewlineMode.of("\n");
  private String newlineText = "\n";
  private SeenNewlines seen = new SeenNewlines();

  PyStringIO(PyType type) {
    super(type.instanceShape());
  }

  /** Replaces the content and goes to its start; {@code newNewline} null is None. */
  synchronized void reset(TruffleString initial, String newNewline) {
    newline = NewlineMode.of(newNewline);
    newlineText = newNewline;
    seen = new SeenNewlines();
    size = 0;
    position = 0;
    closed = false;
    write(initial);
    position = 0;
  }

  /** Replaces the content by text that was translated already. */
  synchronized void restore(TruffleString text) {
    content = Strings.codePoints(text);
    size = content.length;
  }

  /** The kinds of line ends written so far. */
  synchronized Object newlines() {
    check();
    return seen.value();
  }

  String newlineText() {
    return newlineText;
  }

  private void check() {
    if (closed) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
  }

  /** {@code getvalue()}. */
  synchronized TruffleString value() {
    check();
    return text(0, size);
  }

  private TruffleString text(int from, int to) {
    int[] part = Arrays.copyOfRange(content, from, to);
    return Strings.ofCodePoints(part);
  }

  @Override
  public synchronized void write(TruffleString text) {
    check();
    // With newline None line ends are translated when written, since reading sees them so.
    String java = Strings.toJava(text);
    if (newline.universal()) {
      seen.note(java);
    }
    String translated = newline.translate() ? newline.forReader(java) : newline.forFile(java);
    int[] added = translated.codePoints().toArray();
    if (added.length == 0) {
      return;
    }
    long after = position + added.length;
    if (after > content.length) {
      content = Arrays.copyOf(content, (int) Math.max(after, 2L * content.length));
    }
    if (position > size) {
      Arrays.fill(content, size, (int) position, 0);
    }
    System.arraycopy(added, 0, content, (int) position, added.length);
    position = after;
    size = Math.max(size, (int) after);
  }

  @Override
  public synchronized TruffleString read(long wanted) {
    check();
    int from = (int) Math.min(position, size);
    int to = wanted < 0 ? size : (int) Math.min(size, from + wanted);
    if (position < to) {
      position = to;
    }
    return text(from, to);
  }

  @Override
  public synchronized TruffleString readLine(long limit) {
    check();
    int from = (int) Math.min(position, size);
    int bound = limit < 0 ? size : (int) Math.min(size, from + limit);
    int end = from;
    while (end < bound && !endsLine(end)) {
      end++;
    }
    end = Math.min(end + 1, bound);
    if (end < bound && newline.universal() && content[end - 1] == '\r' && content[end] == '\n') {
      end++;
    }
    position = Math.max(position, end);
    return text(from, end);
  }

  /** Whether the character at the index is the last of a line end. */
  private boolean endsLine(int index) {
    int c = content[index];
    if (newline.universal()) {
      return c == '\n' || c == '\r';
    }
    String lineEnd = newline.lineEnd();
    return c == lineEnd.charAt(lineEnd.length() - 1)
        && (lineEnd.length() == 1 || index > 0 && content[index - 1] == lineEnd.charAt(0));
  }

  synchronized long seek(long offset, int whence) {
    check();
    if (whence == 0 && offset < 0) {
      throw PyErrors.valueError("Negative seek position %s", offset);
    }
    if (whence < 0 || whence > 2) {
      throw PyErrors.valueError("Invalid whence (%s, should be 0, 1 or 2)", whence);
    }
    if (whence > 0 && offset != 0) {
      throw PyErrors.message(
          org.hoistpy.objects.exception.ExceptionTypes.OS_ERROR,
          "Can't do nonzero cur-relative seeks");
    }
    position = whence == 0 ? offset : whence == 1 ? position : size;
    return position;
  }

  synchronized long tell() {
    check();
    return position;
  }

  @Override
  public synchronized long truncate(long wanted) {
    check();
    long actual = wanted < 0 ? position : wanted;
    size = (int) Math.min(size, actual);
    return actual;
  }

  @Override
  public synchronized void flush() {
    check();
  }

  @Override
  public synchronized void close() {
    closed = true;
    content = new int[0];
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
