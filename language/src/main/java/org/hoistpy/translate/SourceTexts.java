package org.hoistpy.translate;

import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;

/**
 * The text of every source that was compiled, by file name: tracebacks show the code that runs, not
 * what its file holds by then. Thread-safe.
 */
public final class SourceTexts {
  private final ConcurrentHashMap<String, String> texts = new ConcurrentHashMap<>();

  private SourceTexts() {}

  private static SourceTexts current() {
    return HoistPyContext.get().service(SourceTexts.class, context -> new SourceTexts());
  }

  /** Keeps the text; also of a source that may turn out to be wrong. */
  public static void remember(String filename, String text) {
    // Text without a file of its own has no lines to show: CPython finds none either.
    if (!filename.startsWith("<")) {
      current().texts.put(filename, text);
    }
  }

  /** The text, or null when no such source was compiled. */
  public static String find(String filename) {
    return current().texts.get(filename);
  }
}
