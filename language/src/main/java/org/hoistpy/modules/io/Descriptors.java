package org.hoistpy.modules.io;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.Errno;
import org.hoistpy.objects.exception.PyErrors;

/**
 * The file descriptors of one context: numbers of the runtime's own, as the Java virtual machine
 * does not tell those of the system. The lowest free number is given next. Thread-safe.
 */
public final class Descriptors {
  /** Flags of {@code os.open} with Linux's values. */
  public static final int WRITE_ONLY = 1;

  public static final int READ_WRITE = 2;
  public static final int CREATE = 0100;
  public static final int EXCLUSIVE = 0200;
  public static final int TRUNCATE = 01000;
  public static final int APPEND = 02000;

  private static final int FIRST = 3;

  private record Entry(RawFile file, String path) {}

  private final TreeMap<Integer, Entry> entries = new TreeMap<>();

  /** Files that child processes use, once for each use. */
  private final List<RawFile> held = new ArrayList<>();

  /** The descriptors of the current context. */
  public static Descriptors current() {
    return HoistPyContext.get().service(Descriptors.class, context -> new Descriptors());
  }

  synchronized int add(RawFile file, String path) {
    int number = FIRST;
    while (entries.containsKey(number)) {
      number++;
    }
    entries.put(number, new Entry(file, path));
    return number;
  }

  synchronized void remove(int number) {
    entries.remove(number);
  }

  private synchronized Entry entry(int number) {
    Entry entry = entries.get(number);
    if (entry == null) {
      if (number >= 0 && number < FIRST) {
        return new Entry(StandardStreams.rawFile(number), null);
      }
      throw PyErrors.osError(Errno.EBADF, null);
    }
    return entry;
  }

  RawFile file(int number) {
    return entry(number).file();
  }

  /** The path that a number was opened with; null for pipes and the standard streams. */
  public String path(int number) {
    return entry(number).path();
  }

  /** {@code os.open}. */
  public int open(String path, int flags) {
    boolean writes = (flags & (WRITE_ONLY | READ_WRITE)) != 0;
    boolean reads = (flags & WRITE_ONLY) == 0;
    Set<OpenOption> options = new HashSet<>();
    if (reads) {
      options.add(StandardOpenOption.READ);
    }
    if (writes) {
      options.add(StandardOpenOption.WRITE);
      if ((flags & CREATE) != 0) {
        options.add(
            (flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
      }
      if ((flags & TRUNCATE) != 0) {
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    try {
      TruffleFile file = HoistPyContext.get().env().getPublicTruffleFile(path);
      if (file.isDirectory()) {
        if (writes) {
          throw PyErrors.osError(Errno.EISDIR, path);
        }
        return add(StreamFile.folder(), file.getAbsoluteFile().getPath());
      }
      OpenFiles.current().flush(path);
      return add(
          new ChannelFile(file.newByteChannel(options), path, reads, writes, (flags & APPEND) != 0),
          file.getAbsoluteFile().getPath());
    } catch (IOException e) {
      throw IoErrors.of(e, path);
    } catch (SecurityException e) {
      throw PyErrors.osError(Errno.EPERM, path);
    }
  }

  /** {@code os.pipe}: the numbers of the reading and the writing end. */
  public int[] pipe() {
    try {
      Pipe pipe = Pipe.open();
      return new int[] {
        add(new PipeFile(pipe.source(), true), null), add(new PipeFile(pipe.sink(), false), null)
      };
    } catch (IOException e) {
      throw IoErrors.of(e, null);
    }
  }

  /** {@code os.dup}: both numbers share the position. */
  public int duplicate(int number) {
    Entry entry = entry(number);
    return add(entry.file(), entry.path());
  }

  /** {@code os.dup2}. */
  public void duplicate(int number, int target) {
    Entry entry = entry(number);
    synchronized (this) {
      entries.put(target, entry);
    }
  }

  public byte[] read(int number, int size) {
    RawFile file = file(number);
    if (!file.readable()) {
      throw PyErrors.osError(Errno.EBADF, null);
    }
    byte[] buffer = new byte[size];
    synchronized (file) {
      return Arrays.copyOf(buffer, file.read(buffer, 0, size));
    }
  }

  public int write(int number, byte[] bytes) {
    RawFile file = file(number);
    if (!file.writable()) {
      throw PyErrors.osError(Errno.EBADF, null);
    }
    synchronized (file) {
      file.write(bytes, 0, bytes.length);
    }
    return bytes.length;
  }

  public long seek(int number, long offset, int whence) {
    return file(number).seek(offset, whence);
  }

  public void truncate(int number, long size) {
    file(number).truncate(size);
  }

  public boolean isTerminal(int number) {
    return file(number).isTerminal();
  }

  /** The channel of a pipe's end, to wait for it; null for all else. */
  public synchronized SelectableChannel channel(int number) {
    Entry entry = entries.get(number);
    return entry != null && entry.file() instanceof PipeFile pipe ? pipe.channel() : null;
  }

  /** Keeps a file open for a child process, also when its numbers are closed. */
  synchronized RawFile hold(int number) {
    RawFile file = entry(number).file();
    held.add(file);
    return file;
  }

  /** Undoes one {@link #hold}. */
  void release(RawFile file) {
    boolean last;
    synchronized (this) {
      held.remove(file);
      last = !isUsed(file) && !(file instanceof StreamFile);
    }
    if (last) {
      file.close();
    }
  }

  private boolean isUsed(RawFile file) {
    return held.contains(file) || entries.values().stream().anyMatch(other -> other.file() == file);
  }

  /** {@code os.close}: the file itself is closed with its last number. */
  public void close(int number) {
    Entry entry = entry(number);
    boolean last;
    synchronized (this) {
      entries.remove(number);
      last = !isUsed(entry.file());
    }
    if (last && number >= FIRST) {
      entry.file().close();
    }
  }
}
