package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.ScopeAnalysis;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.Test;

/** Files of the standard library parse as in the CPython 3.12 at hand; skipped without one. */
class StandardLibraryTest {
  private static final int FILES = 12;

  @Test
  void treesAreThoseOfCPython() throws IOException, InterruptedException {
    String library =
        run(
            "-c",
            "import sys,os; print(os.path.dirname(os.__file__)"
                + " if sys.version_info[:2] == (3, 12) else '')");
    assumeTrue(library != null && !library.isBlank(), "no python3.12 on the path");
    String script = Project.resources("parser").resolve("dump_tree.py").toString();
    for (Path file : files(Path.of(library.strip()))) {
      ParseResult result = Parser.parse(Files.readAllBytes(file), file.toString(), Mode.EXEC, 0);
      ScopeAnalysis.analyze(result.mod(), file.toString());
      assertEquals(
          run(script, file.toString()).strip(), AstDump.dump(result.mod()), file::toString);
    }
  }

  private static List<Path> files(Path library) throws IOException {
    try (Stream<Path> all = Files.list(library)) {
      return all.filter(file -> file.toString().endsWith(".py")).sorted().limit(FILES).toList();
    }
  }

  /** The output of python3.12, or null when there is none. */
  private static String run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of("python3.12", "-W", "ignore"), Stream.of(arguments)).toList());
    Process process;
    try {
      process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return null;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(
        process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, "python3.12 failed");
    return output;
  }
}
