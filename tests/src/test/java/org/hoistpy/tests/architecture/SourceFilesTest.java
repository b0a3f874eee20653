package org.hoistpy.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.Test;

/** The shape of the source files: short, and each package says what it is for. */
class SourceFilesTest {

  private static final int LONGEST = 600;
  private static final int LONGEST_OF_THE_PARSER = 1000;
  private static final int LONGEST_OF_NINE_IN_TEN = 300;
  private static final int MEDIAN = 100;

  @Test
  void noFileIsTooLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("language", "launcher", "tests", "jmh")) {
      boolean parser = file.toString().matches(".*/hoistpy/(lexer|parser)/.*");
      int lines = lines(file);
      if (lines > (parser ? LONGEST_OF_THE_PARSER : LONGEST)) {
        tooLong.add(lines + " lines: " + Project.root().relativize(file));
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void filesOfTheLanguageAreShort() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : sources("language")) {
      lengths.add(lines(file));
    }
    lengths.sort(null);
    int median = lengths.get(lengths.size() / 2);
    int nineInTen = lengths.get(lengths.size() * 9 / 10);
    assertTrue(median <= MEDIAN, "the median is " + median + " lines");
    assertTrue(nineInTen <= LONGEST_OF_NINE_IN_TEN, "one in ten is longer than " + nineInTen);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    TreeSet<String> silent = new TreeSet<>();
    for (Path file : sources("language", "launcher", "tests", "jmh")) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        silent.add(Project.root().relativize(file.getParent()).toString());
      }
    }
    assertEquals(new TreeSet<>(), silent, "packages without package-info.java");
  }

  private static List<Path> sources(String... modules) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(Project.root().resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static int lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }
}
