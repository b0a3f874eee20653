package org.hoistpy.modules.io;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.SynchronousQueue;

/**
 * Standard input that can be waited for while thread-local actions still run, so that Ctrl-C
 * reaches a program that waits for input: a helper thread sits in the uninterruptible read. Used
 * under the monitor of its file.
 */
final class InterruptibleInput {
  private static final int CHUNK = 8192;

  /** What one read gave: bytes, or the failure; no bytes at the end. */
  private record Chunk(byte[] bytes, int length, IOException failure) {}

  private final InputStream in;
  private final SynchronousQueue<Chunk> chunks = new SynchronousQueue<>();
  private final SynchronousQueue<Boolean> requests = new SynchronousQueue<>();
  private Thread helper;

  /** A request is out whose chunk was not taken yet: the wait for it was interrupted. */
  private boolean pending;

  private byte[] rest = {};
  private int restStart;

  InterruptibleInput(InputStream in) {
    this.in = in;
  }

  int read(byte[] target, int offset, int length) {
    if (restStart == rest.length) {
      Chunk chunk = nextChunk();
      if (chunk.failure != null) {
        throw IoErrors.of(chunk.failure, null);
      }
      if (chunk.length <= 0) {
        return 0;
      }
      rest = java.util.Arrays.copyOf(chunk.bytes, chunk.length);
      restStart = 0;
    }
    int count = Math.min(length, rest.length - restStart);
    System.arraycopy(rest, restStart, target, offset, count);
    restStart += count;
    return count;
  }

  private Chunk nextChunk() {
    if (helper == null) {
      helper = new Thread(this::serve, "stdin-reader");
      helper.setDaemon(true);
      helper.start();
    }
    Chunk[] result = new Chunk[1];
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        holder -> {
          if (!pending) {
            requests.put(true);
            pending = true;
          }
          holder[0] = chunks.take();
          pending = false;
        },
        result);
    return result[0];
  }

  private void serve() {
    try {
      while (requests.take()) {
        byte[] bytes = new byte[CHUNK];
        Chunk chunk;
        try {
          chunk = new Chunk(bytes, in.read(bytes), null);
        } catch (IOException e) {
          chunk = new Chunk(null, 0, e);
        }
        chunks.put(chunk);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
