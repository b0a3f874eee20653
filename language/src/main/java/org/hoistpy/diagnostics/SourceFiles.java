package org.hoistpy.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Lines of source files, read again for messages. Stateless. */
public final class SourceFiles {
  private SourceFiles() {}

  /**
   * A line with its newline; null when {@code filename} is no readable file or has no such line.
   */
  public static String line(String filename, int line) {
    try {
      Path file = Path.of(filename);
      if (!Files.isRegularFile(file)) {
        return null;
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().skip(line - 1L).findFirst().map(found -> found + "\n").orElse(null);
    } catch (IOException | InvalidPathException | SecurityException e) {
      return null;
    }
  }
}
