package org.hoistpy.tests.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hoistpy.tests.Project;

/**
 * One program of the test resources and what it has to print.
 *
 * @param file the program, absolute
 */
record Script(Path file) {

  /** The programs below a folder of the resources that have an expected outcome, sorted. */
  static List<Script> in(String folder) {
    Path top = Project.resources(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .map(Script::new)
          .filter(script -> Files.exists(script.beside(".out")))
          .sorted((a, b) -> a.file.compareTo(b.file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path below the test resources. */
  String name() {
    return Project.resources("").relativize(file).toString();
  }

  Path folder() {
    return file.getParent();
  }

  /** The stored outcome. */
  Outcome expected() {
    String exit = read(".exit").strip();
    return new Outcome(read(".out"), read(".err"), exit.isEmpty() ? 0 : Integer.parseInt(exit));
  }

  /** An outcome of this program with the machine's own paths taken out. */
  Outcome portable(String out, String err, int exit) {
    return new Outcome(out, err.replace(folder() + "/", ""), exit);
  }

  /** The name under which its folder's programs import it. */
  String module() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".py".length());
  }

  private Path beside(String extension) {
    return file.resolveSibling(module() + extension);
  }

  private String read(String extension) {
    Path path = beside(extension);
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
