package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.ScopeAnalysis;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.script.ReferencePython;
import org.junit.jupiter.api.Test;

/** Files of the standard library parse as in the CPython 3.12 at hand; skipped without one. */
class StandardLibraryTest {
  private static final int FILES = 12;

  @Test
  void treesAreThoseOfCPython() throws IOException, InterruptedException {
    Optional<ReferencePython> python = ReferencePython.find();
    assumeTrue(python.isPresent(), "no CPython 3.12 was found");
    String library = python.get().output("-c", "import os; print(os.path.dirname(os.__file__))");
    String script = Project.resources("parser").resolve("dump_tree.py").toString();
    for (Path file : files(Path.of(library.strip()))) {
      ParseResult result = Parser.parse(Files.readAllBytes(file), file.toString(), Mode.EXEC, 0);
      ScopeAnalysis.analyze(result.mod(), file.toString());
      assertEquals(
          python.get().output(script, file.toString()).strip(),
          AstDump.dump(result.mod()),
          file::toString);
    }
  }

  private static List<Path> files(Path library) throws IOException {
    try (Stream<Path> all = Files.list(library)) {
      return all.filter(file -> file.toString().endsWith(".py")).sorted().limit(FILES).toList();
    }
  }
}
