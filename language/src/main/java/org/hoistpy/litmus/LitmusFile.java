package org.hoistpy.litmus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoistpy.litmus.format.TestReader;
import org.hoistpy.syntax.Mod;

/**
 * A file of tests. Immutable once read.
 *
 * @param path as given
 * @param source the text
 * @param lines the lines of the text
 * @param module the parsed text
 * @param tests in source order
 */
public record LitmusFile(
    String path, String source, List<String> lines, Mod.Module module, List<LitmusTest> tests) {

  /**
   * Reads a file.
   *
   * @throws LitmusProblem when it is not Python, or a test in it is not well formed
   */
  public static LitmusFile read(Path path) throws IOException {
    return parse(path.toString(), Files.readString(path));
  }

  /** Reads a text as if it were the content of the file {@code path}. */
  public static LitmusFile parse(String path, String source) {
    return TestReader.read(path, source);
  }

  /** The Python files at a path: the file itself, or all that are in a folder, sorted. */
  public static List<Path> find(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(path)) {
      all.filter(p -> p.toString().endsWith(".py") && Files.isRegularFile(p))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }
}
