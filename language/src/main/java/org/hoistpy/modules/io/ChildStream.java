package org.hoistpy.modules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyOptions;

/**
 * A file that a child process uses as one of its standard streams: it stays open until the child is
 * done with it, though the program may close its descriptor. Bytes go through threads of the
 * runtime, as a child cannot be given a descriptor of ours. Thread-safe.
 */
public final class ChildStream {
  private static final int CHUNK = 65536;

  private final Descriptors descriptors;
  private final RawFile file;
  private final InputStream contextInput;
  private final boolean inherited;
  private final AtomicLong received = new AtomicLong();

  /**
   * @param number the descriptor
   * @param target 0, 1 or 2: what it becomes in the child
   */
  public ChildStream(int number, int target) {
    HoistPyContext context = HoistPyContext.get();
    descriptors = Descriptors.current();
    file = descriptors.hold(number);
    boolean standard = file == StandardStreams.rawFile(target);
    inherited = standard && context.env().getOptions().get(HoistPyOptions.InstallSignalHandlers);
    contextInput = file == StandardStreams.rawFile(0) ? context.env().in() : null;
  }

  /** Whether the child simply shares the stream of this process. */
  public boolean isInherited() {
    return inherited;
  }

  public boolean isSameFile(ChildStream other) {
    return file == other.file;
  }

  /** Whether somebody reads what is written here, so that nobody has to wait for it. */
  public boolean isPipe() {
    return file instanceof PipeFile;
  }

  /** Gives the child its input, up to the end or until the child is gone. */
  public void feed(OutputStream child, BooleanSupplier alive) {
    byte[] buffer = new byte[CHUNK];
    try (child) {
      int count;
      while ((count = read(buffer, alive)) > 0) {
        child.write(buffer, 0, count);
        child.flush();
      }
    } catch (IOException e) {
      // The child has closed its input or ended.
    } finally {
      release();
    }
  }

  private int read(byte[] buffer, BooleanSupplier alive) throws IOException {
    if (file instanceof PipeFile pipe) {
      return pipe.readFor(buffer, alive);
    }
    if (contextInput != null) {
      return contextInput.read(buffer);
    }
    synchronized (file) {
      return file.readable() ? file.read(buffer, 0, buffer.length) : 0;
    }
  }

  /** Takes what the child writes, up to its end. */
  public void drain(InputStream child) {
    byte[] buffer = new byte[CHUNK];
    try (child) {
      int count;
      while ((count = child.read(buffer)) > 0) {
        if (file instanceof PipeFile pipe) {
          pipe.writeFor(buffer, count);
        } else {
          synchronized (file) {
            file.write(buffer, 0, count);
          }
        }
        received.addAndGet(count);
      }
    } catch (IOException e) {
      // Nobody reads any more: closing the stream tells the child so.
    } finally {
      release();
    }
  }

  /** How many bytes came from the child. */
  public long received() {
    return received.get();
  }

  /** The child no longer has the file open. */
  public void release() {
    descriptors.release(file);
  }
}
