package org.hoistpy.modules.io;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyException;

/**
 * The files of one context that were opened for writing and not closed. CPython writes a forgotten
 * file when its last reference goes; here that happens when the same file is opened again, and at
 * the end of the program. Thread-safe.
 */
public final class OpenFiles {
  private final Map<Object, String> writers = new ConcurrentHashMap<>();

  /** The files of the current context. */
  public static OpenFiles current() {
    return HoistPyContext.get().service(OpenFiles.class, context -> new OpenFiles());
  }

  void add(Object file, String path) {
    writers.put(file, path);
  }

  void remove(Object file) {
    writers.remove(file);
  }

  /** Hands on what was written to a path. */
  public void flush(String path) {
    for (Map.Entry<Object, String> writer : writers.entrySet()) {
      if (writer.getValue().equals(path)) {
        flushOne(writer.getKey());
      }
    }
  }

  /** Hands on everything that was written, at the end of the program. */
  public void flushAll() {
    for (Object file : writers.keySet()) {
      flushOne(file);
    }
  }

  private static void flushOne(Object file) {
    try {
      if (file instanceof TextFile text && !text.isClosed()) {
        text.flush();
      } else if (file instanceof ByteFile bytes && !bytes.isClosed()) {
        bytes.flush();
      }
    } catch (PyException e) {
      // Nobody asked for this flush, so nobody can be told that it failed.
    }
  }
}
