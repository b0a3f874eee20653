package org.hoistpy.modules.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.PyErrors;

/** What Linux tells of the process in files. Stateless. */
final class ProcessFiles {
  private ProcessFiles() {}

  /** The lines of a file about the process, or about the thread. */
  static List<String> lines(String who, String file) {
    String path = "/proc/" + who + "/" + file;
    try (BufferedReader reader =
        HoistPyContext.get().env().getPublicTruffleFile(path).newBufferedReader()) {
      return reader.lines().toList();
    } catch (IOException | SecurityException e) {
      throw PyErrors.notImplementedError(
          "resource knows only what Linux says in /proc, which cannot be read here");
    }
  }
}
