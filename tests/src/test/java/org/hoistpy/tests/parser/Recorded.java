package org.hoistpy.tests.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.tests.Project;

/** Tables of programs and of what CPython 3.12 makes of them. Stateless. */
final class Recorded {
  private Recorded() {}

  /** The rows of a table in the resources, split and with escapes resolved. */
  static List<List<String>> rows(String file) {
    try {
      List<List<String>> rows = new ArrayList<>();
      for (String line : Files.readAllLines(Project.resources("parser").resolve(file))) {
        if (!line.startsWith("# ")) {
          List<String> row = new ArrayList<>();
          for (String cell : line.split("\t", -1)) {
            row.add(unescape(cell));
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String unescape(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i++;
      switch (cell.charAt(i)) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'U' -> {
          text.appendCodePoint(Integer.parseInt(cell.substring(i + 1, i + 7), 16));
          i += 6;
        }
        default -> text.append(cell.charAt(i));
      }
    }
    return text.toString();
  }
}
