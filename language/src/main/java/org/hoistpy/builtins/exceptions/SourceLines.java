package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hoistpy.HoistPyContext;

/** The source lines that a traceback shows, read from the files once per printed exception. */
final class SourceLines {
  private static final String[] NONE = {};
  private final Map<String, String[]> files = new HashMap<>();

  /** The line (from 1) without its end, or null when the file or the line is not there. */
  String line(String filename, int number) {
    String[] lines = files.computeIfAbsent(filename, SourceLines::read);
    return number >= 1 && number <= lines.length ? lines[number - 1] : null;
  }

  private static String[] read(String filename) {
    if (filename.isEmpty() || filename.startsWith("<")) {
      return NONE;
    }
    try {
      TruffleFile file = HoistPyContext.get().env().getPublicTruffleFile(filename);
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      if (text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      return text.split("\r\n|\r|\n", -1);
    } catch (IOException | IllegalArgumentException | SecurityException e) {
      return NONE;
    }
  }
}
